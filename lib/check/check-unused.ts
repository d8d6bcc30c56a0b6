import { findCitationsInField, findCitationsInText } from './find-citations'
import { listNamedSources } from './check-references'
import { canCite } from './cited-fields'
import type { ContentDocument } from './document'
import { listOf } from './library'
import type { ContentLibrary } from './library'
import { adviceAt } from './problem'
import type { Problem } from './problem'
import { findTags, readAttribute } from './tags'
import { walkTexts } from './yaml-values'

/** Reminds of sources that nothing cites. */
export function* checkUnused(library: ContentLibrary): Generator<Problem> {
  const cited = new Set(library.documents.flatMap(listCitedSources))
  for (const { file, slug } of listOf(library, 'Source')) {
    if (cited.has(slug)) continue
    yield adviceAt(file, 0, `Nothing cites this source. Cite it as [^${slug}], or delete the file.`)
  }
}

function listCitedSources(document: ContentDocument): readonly string[] {
  const { file, kind, fields } = document
  const inFields = [...(fields ? walkTexts(fields) : [])]
    .filter(({ path }) => canCite(kind.name, path))
    .flatMap(({ text }) => findCitationsInField(file.text, text))
  const inBrackets = [...findCitationsInText(document), ...inFields].flatMap(({ segment }) =>
    segment.kind === 'citation' ? segment.key : [],
  )
  const inTags = findTags(document, 'Cite').flatMap(
    (tag) => readAttribute(tag, 'source', file)?.text ?? [],
  )
  return [...inBrackets, ...inTags, ...listNamedSources(document)]
}
