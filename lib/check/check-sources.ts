import type { ContentDocument } from './document'
import { findPairs } from './find-pairs'
import type { Sign } from './find-pairs'
import { normalizeAddress, normalizeDoi, normalizeIsbn, withoutTrackers } from './identifiers'
import { listOf } from './library'
import type { ContentLibrary } from './library'
import { adviceAt, errorAt, errorIn } from './problem'
import type { Problem } from './problem'
import { getText } from './yaml-values'

/** A source is entered once, and its address leads to it alone. */
export function* checkSources(library: ContentLibrary): Generator<Problem> {
  const sources = listOf(library, 'Source')
  const told = new Set<ContentDocument>()
  for (const [what, readSign] of signs) {
    for (const { first, second, offset } of findPairs(sources, readSign)) {
      if (told.has(second)) continue
      told.add(second)
      yield errorAt(
        second.file,
        offset,
        `${first.file.path} has the same ${what}, so this source is entered twice. Keep one file, and cite that one.`,
      )
    }
  }
  for (const source of sources) if (!told.has(source)) yield* checkTrackers(source)
  yield* remindOfVisits(sources)
}

const signs: readonly (readonly [string, (source: ContentDocument) => Sign | undefined])[] = [
  ['address', (source) => readSign(source, 'URL', normalizeAddress)],
  ['DOI', readDoi],
  ['ISBN', readIsbn],
  ['archived copy', (source) => readSign(source, 'archived', normalizeAddress)],
  ['title and date', readTitleAndDate],
]

function readSign(
  { fields }: ContentDocument,
  field: string,
  normalize: (text: string) => string,
): Sign | undefined {
  const text = getText(fields, field)
  return text && { key: normalize(text.value), offset: text.offset }
}

/** Its DOI, also where it stands as the address. */
function readDoi(source: ContentDocument): Sign | undefined {
  const address = readSign(source, 'URL', normalizeDoi)
  return (
    readSign(source, 'DOI', normalizeDoi) ?? (address?.key.startsWith('10.') ? address : undefined)
  )
}

/** The chapters of a book share its ISBN. */
function readIsbn(source: ContentDocument): Sign | undefined {
  const isPart = getText(source.fields, 'type')?.value === 'chapter'
  return isPart ? undefined : readSign(source, 'ISBN', normalizeIsbn)
}

function readTitleAndDate({ fields }: ContentDocument): Sign | undefined {
  const title = getText(fields, 'title')
  const issued = getText(fields, 'issued')
  if (!title || !issued) return undefined
  const words = title.value
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim()
  return { key: `${words} ${issued.value}`, offset: title.offset }
}

function* checkTrackers({ file, fields }: ContentDocument): Generator<Problem> {
  for (const field of ['URL', 'archived']) {
    const address = getText(fields, field)
    if (!address) continue
    const clean = withoutTrackers(address.value)
    if (clean === address.value) continue
    const start = file.text.indexOf(address.value, address.offset)
    const edits = [{ start, end: start + address.value.length, text: clean }]
    yield {
      ...adviceAt(
        file,
        address.offset,
        `The end of this address only counts where visitors come from. Write ${clean}.`,
      ),
      ...(start >= 0 && { fix: { edits, done: 'Took a counter of visits out of an address.' } }),
    }
  }
}

/** Once for all sources: whoever opens some addresses can do it for many at a time. */
function* remindOfVisits(sources: readonly ContentDocument[]): Generator<Problem> {
  const unopened = sources.filter(
    ({ fields }) => getText(fields, 'URL') && !getText(fields, 'accessed'),
  )
  const [first] = unopened
  if (!first) return
  const names = unopened
    .slice(0, 3)
    .map(({ slug }) => `"${slug}"`)
    .join(', ')
  yield {
    ...errorIn(
      'content/sources',
      `${unopened.length === 1 ? 'One source does' : `${unopened.length} sources do`} not say when somebody last opened the address: ${names}${unopened.length > 3 ? ' and so on' : ''}. Open the address, and add "accessed" with the day on which it was there.`,
    ),
    severity: 'advice',
  }
}
