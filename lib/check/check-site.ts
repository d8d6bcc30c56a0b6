import type { ContentDocument } from './document'
import { listOf } from './library'
import type { ContentLibrary } from './library'
import { adviceAt, errorIn } from './problem'
import type { Problem } from './problem'
import { getOffset, getText } from './yaml-values'

/**
 * What only the owner of the site can decide is asked for until it is decided, and asked for again when its
 * time is over.
 * @param today year-month-day; it changes nothing of what is built
 */
export function* checkSite(
  library: ContentLibrary,
  names: readonly string[],
  today = new Date().toISOString().slice(0, 10),
): Generator<Problem> {
  if (!names.includes('site.yaml')) {
    yield errorIn(
      'content/site.yaml',
      'This file is missing. Add it with the fields "address" and "defaultLanguage".',
    )
  }
  if (library.languages.length === 0) {
    yield errorIn(
      'content/interface',
      'The words of the interface are missing. Add a file such as content/interface/en.yaml.',
    )
  }
  const site = listOf(library, 'Site')[0]
  if (!site?.fields) return
  const { file, fields } = site
  const address = getText(fields, 'address')
  if (address?.value.endsWith('.example')) {
    yield adviceAt(
      file,
      address.offset,
      'The owner of the site has still to decide its address. This one leads nowhere.',
    )
  }
  yield* checkExpiry(site, today)
  for (const [field, meaning] of undecided) {
    if (!fields.entries.has(field)) {
      yield adviceAt(
        file,
        getOffset(fields, field),
        `The owner of the site has still to decide "${field}": ${meaning}`,
      )
    }
  }
}

function* checkExpiry({ file, fields }: ContentDocument, today: string): Generator<Problem> {
  const contact = fields?.entries.get('securityContact')?.value
  const expires = contact?.type === 'map' ? getText(contact, 'expires') : undefined
  if (!expires || expires.value >= today) return
  yield adviceAt(
    file,
    expires.offset,
    'This day is over, so nobody relies on the security contact any more. Make sure that it is still right, and write a day at most a year ahead.',
  )
}

const undecided = [
  [
    'licence',
    'the licence of our own text and data, as a web address. None is claimed until then.',
  ],
  ['pressContact', 'whom a journalist can reach. No contact is shown until then.'],
  [
    'securityContact',
    'whom to tell of a hole in the site, with "address" and "expires". There is no security.txt until then.',
  ],
] as const
