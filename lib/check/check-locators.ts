import { findCitationProblem } from '@/lib/citations/syntax'
import { rememberOf } from '@/lib/remember'

import { describeProblem } from './citation-faults'
import { canCite } from './cited-fields'
import type { ContentDocument } from './document'
import { findCitationsInField, findCitationsInText } from './find-citations'
import { listOf } from './library'
import type { ContentLibrary } from './library'
import { toHouseForm } from './locator-forms'
import { adviceAt, errorAt } from './problem'
import type { Problem } from './problem'
import { findTags, readAttribute } from './tags'
import { getMaps, getText, walkTexts } from './yaml-values'

/** A mention of a source, with where in the source, and where both stand in the file. */
type Mention = {
  readonly key: string
  readonly offset: number
  readonly locator?: string
  /** Where its locator can be looked for. */
  readonly locatorFrom: number
  /** Whether it says that a value was read there. */
  readonly isValue: boolean
}

// The release stands word for word, with the footnotes that it had; what editions have kept is sealed.
const apart: readonly string[] = ['PressRelease', 'StatisticSnapshot']

/** Whoever checks a figure has to find its place in the source: the place is named, and in one form. */
export function* checkLocators(
  document: ContentDocument,
  library: ContentLibrary,
): Generator<Problem> {
  if (apart.includes(document.kind.name)) return
  const sources = getSources(library)
  for (const mention of getMentions(document)) {
    const source = sources.get(mention.key)
    if (source) yield* checkMention(document, mention, source)
  }
}

const getSources = rememberOf(
  (library: ContentLibrary): ReadonlyMap<string, ContentDocument> =>
    new Map(listOf(library, 'Source').map((source) => [source.slug, source])),
)

function* checkMention(
  { file }: ContentDocument,
  mention: Mention,
  { fields }: ContentDocument,
): Generator<Problem> {
  const { key, offset, locator, locatorFrom, isValue } = mention
  const read = getText(fields, 'read')?.value
  const type = getText(fields, 'type')?.value ?? ''
  if (read === 'not-found' && (locator !== undefined || isValue)) {
    yield errorAt(
      file,
      offset,
      isValue
        ? `Nobody could read "${key}" for this site: its file says "read: not-found". Name the source in which the value was read, and this one as "creditedTo".`
        : `Nobody could read "${key}" for this site, as its file says, so no place in it can be named. Take the place out, or correct "read" in content/sources/${key}.yaml.`,
    )
  }
  if (locator === undefined) {
    if (
      manyPages.includes(type) &&
      ['whole', 'page'].includes(read ?? '') &&
      !fields?.entries.has('page')
    ) {
      yield adviceAt(
        file,
        offset,
        `"${key}" has many pages. Say where in it this stands, such as ${isValue ? 'locator: p. 12' : `[^${key}, p. 12]`}.`,
      )
    }
    return
  }
  const problem = isValue ? findCitationProblem('key', locator) : undefined
  const start = file.text.indexOf(locator, locatorFrom)
  if (problem) yield errorAt(file, start < 0 ? offset : start, describeProblem(problem))
  const better = toHouseForm(locator)
  if (better === locator) return
  const edits = [{ start, end: start + locator.length, text: better }]
  yield {
    ...adviceAt(
      file,
      start < 0 ? offset : start,
      `Places in sources have one form on this site. Write "${better}" in the place of "${locator}".`,
    ),
    ...(start >= 0 && { fix: { edits, done: `Wrote the place in a source as "${better}".` } }),
  }
}

const manyPages = ['book', 'report', 'thesis']

const getMentions = rememberOf(listMentions)

function listMentions(document: ContentDocument): readonly Mention[] {
  const { file, fields, kind } = document
  const texts = fields ? [...walkTexts(fields)] : []
  const written = [
    ...findCitationsInText(document),
    ...texts
      .filter(({ path }) => canCite(kind.name, path))
      .flatMap(({ text }) => findCitationsInField(file.text, text)),
  ]
  return [
    ...written.flatMap(({ offset, segment }): readonly Mention[] =>
      segment.kind === 'citation'
        ? [{ ...segment, offset, locatorFrom: offset, isValue: false }]
        : [],
    ),
    ...findTags(document, 'Cite').flatMap((tag) => {
      const source = readAttribute(tag, 'source', file)
      const at = readAttribute(tag, 'at', file)
      if (!source) return []
      const place = at ? { locator: at.text, locatorFrom: at.offset } : { locatorFrom: 0 }
      return [{ key: source.text, offset: source.offset, ...place, isValue: false }]
    }),
    ...listValues(document),
  ]
}

function listValues({ kind, fields }: ContentDocument): readonly Mention[] {
  if (kind.name !== 'Statistic') return []
  return getMaps(fields, 'figures').flatMap((figure) => {
    const source = getText(figure, 'source')
    const locator = getText(figure, 'locator')
    if (!source) return []
    const place = locator
      ? { locator: locator.value, locatorFrom: locator.offset }
      : { locatorFrom: 0 }
    return [{ key: source.value, offset: source.offset, ...place, isValue: true }]
  })
}
