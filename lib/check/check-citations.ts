import { findCitationProblem } from '@/lib/citations/syntax'
import { mdxTags } from '@/lib/articles/mdx-tags'

import { cutOff, describeProblem, escaped, findKeyFault, inLink } from './citation-faults'
import type { Citable } from './citation-faults'
import { canCite } from './cited-fields'
import type { ContentDocument } from './document'
import { findCitationsInField, findCitationsInText } from './find-citations'
import type { CitationInText, WrittenCitation } from './find-citations'
import type { ContentLibrary } from './library'
import { checkCodeCitations } from './lost-citations'
import { listNoteNames } from './notes'
import { fixEscapedCitation } from './escaped-citations'
import { errorAt, withFix } from './problem'
import type { Problem } from './problem'
import { findTags, readAttribute } from './tags'
import { walkTexts } from './yaml-values'

/** Checks every citation of a document: in its text, in its tags and in its fields. */
export function* checkCitations(
  document: ContentDocument,
  library: Pick<ContentLibrary, 'sources'>,
): Generator<Problem> {
  const { file } = document
  const citable = { sources: library.sources, notes: listNoteNames(document) }
  for (const citation of findCitationsInText(document)) {
    const fault = findTextFault(citation, citable)
    if (fault === undefined) continue
    const canCite = (key: string) => citable.sources.includes(key) || citable.notes.includes(key)
    const fix =
      citation.isEscaped && !citation.isInLink
        ? fixEscapedCitation(file.text, citation.offset, canCite)
        : undefined
    yield withFix(errorAt(file, citation.offset, fault), fix)
  }
  yield* checkCodeCitations(document)
  yield* checkCiteTags(document, citable)
  yield* checkFieldCitations(document, library)
}

function findTextFault(citation: CitationInText, citable: Citable): string | undefined {
  const { segment, next } = citation
  if (citation.isInLink && !citation.isEscaped) return inLink
  if (
    !citation.isEscaped &&
    segment.kind === 'malformed' &&
    segment.problem === 'not-closed' &&
    next !== undefined
  ) {
    if (next === 'link') return describeProblem('address-in-locator')
    if (next !== 'break') return cutOff
  }
  return findFault(citation, citable)
}

function findFault({ segment, isEscaped }: WrittenCitation, citable: Citable): string | undefined {
  if (isEscaped) return escaped
  return segment.kind === 'malformed'
    ? describeProblem(segment.problem)
    : findKeyFault(segment.key, segment.locator, citable)
}

function* checkCiteTags(document: ContentDocument, citable: Citable): Generator<Problem> {
  for (const tag of findTags(document, 'Cite')) {
    const source = readAttribute(tag, 'source', document.file)
    const at = readAttribute(tag, 'at', document.file)
    if (source && !citable.sources.includes(source.text)) {
      const isNote = citable.notes.includes(source.text)
      const fault = isNote
        ? `"${source.text}" is a note of this file. Write [^${source.text}] for it.`
        : findKeyFault(source.text, undefined, { sources: citable.sources, notes: [] })
      if (fault !== undefined) yield errorAt(document.file, source.offset, fault)
    }
    const problem = at && findCitationProblem('key', at.text.trim())
    if (at && problem) yield errorAt(document.file, at.offset, describeProblem(problem))
  }
}

const tagInField = new RegExp(`<(?:${Object.keys(mdxTags).join('|')})\\b`)

function* checkFieldCitations(
  { file, kind, fields }: ContentDocument,
  { sources }: Pick<ContentLibrary, 'sources'>,
): Generator<Problem> {
  if (!fields) return
  for (const { path, text } of walkTexts(fields)) {
    const name = path.split('.').at(-1)
    if (tagInField.test(text.value)) {
      yield errorAt(
        file,
        text.offset,
        `A tag stands in the field "${name}", but tags work only in the text below the fields. Take it out.`,
      )
    }
    const isCitable = canCite(kind.name, path)
    const fixEscaped = (offset: number) =>
      isCitable ? fixEscapedCitation(file.text, offset, (key) => sources.includes(key)) : undefined
    for (const { index } of file.text.slice(text.offset, text.end).matchAll(/\[\\{1,2}\^/g)) {
      const offset = text.offset + index
      yield withFix(errorAt(file, offset, escaped), fixEscaped(offset))
    }
    for (const citation of findCitationsInField(file.text, text)) {
      const fault = isCitable
        ? findFault(citation, { sources, notes: [] })
        : `Citations do not work in the field "${name}". Take it out, or cite the source in the text.`
      if (fault === undefined) continue
      const fix = citation.isEscaped ? fixEscaped(citation.offset) : undefined
      yield withFix(errorAt(file, citation.offset, fault), fix)
    }
  }
}
