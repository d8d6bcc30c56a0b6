import { listOf } from './library'
import type { ContentLibrary } from './library'
import { adviceAt, errorIn } from './problem'
import type { Problem } from './problem'
import { getOffset, getText } from './yaml-values'

/** What only the owner of the site can decide is asked for until it is decided. */
export function* checkSite(library: ContentLibrary, names: readonly string[]): Generator<Problem> {
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

const undecided = [
  [
    'licence',
    'the licence of our own text and data, as a web address. None is claimed until then.',
  ],
  ['pressContact', 'whom a journalist can reach. No contact is shown until then.'],
] as const
