import { rememberOf } from '@/lib/remember'

import { canCite } from './cited-fields'
import { listNamedSources } from './check-references'
import type { ContentDocument } from './document'
import { findCitationsInField, findCitationsInText } from './find-citations'
import { findTags, readAttribute } from './tags'
import { walkTexts } from './yaml-values'

/** The key of the source of every citation in a document, as often as it is cited there. */
export const listCitations = rememberOf(listInDocument)

function listInDocument(document: ContentDocument): readonly string[] {
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
