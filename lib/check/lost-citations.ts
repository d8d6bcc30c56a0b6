import { cutOff, inCode, inLink } from './citation-faults'
import type { ContentDocument } from './document'
import { findCitationsInText } from './find-citations'
import { errorAt } from './problem'
import type { Problem } from './problem'
import { getStart, walkTree } from './walk-tree'

/** Citations in code, where readers would see their bare signs; a row of ~ or ` can make code of a whole page. */
export function* checkCodeCitations({ text, file }: ContentDocument): Generator<Problem> {
  if (!text) return
  for (const visit of walkTree(text)) {
    const { node } = visit
    if ((node.type !== 'code' && node.type !== 'inlineCode') || !node.value.includes('[^')) continue
    const start = getStart(visit)
    const place = file.text.indexOf('[^', start)
    yield errorAt(file, place < 0 ? start : place, inCode)
  }
}

const whole = /\[\^(?:(?!\[\^)[^\]])*\]/y

/** Citations of a field that are whole as they are written, and no more once it is read as a text. */
export function* checkCutCitations(field: ContentDocument): Generator<Problem> {
  for (const { offset, segment, isInLink, isEscaped } of findCitationsInText(field)) {
    if (isEscaped) continue
    if (isInLink) yield errorAt(field.file, offset, inLink)
    whole.lastIndex = offset
    const isCut = segment.kind === 'malformed' && whole.test(field.file.text)
    // Elsewhere the reading of fields has a message of its own.
    if (!isInLink && isCut && segment.problem === 'not-closed')
      yield errorAt(field.file, offset, cutOff)
  }
}
