import type { ContentDocument } from './document'
import { adviceAt, toEdit } from './problem'
import type { Problem } from './problem'
import { walkTree } from './walk-tree'
import { walkTexts } from './yaml-values'

/** Spaces at the ends of lines, where they mean nothing, and a last line that does not end. */
export function* checkLineEnds(document: ContentDocument): Generator<Problem> {
  const { file, fields, kind, text } = document
  // Where spaces mean something is known only of a file that could be read.
  if (!fields || (kind.hasText && !text)) return
  const kept = listKept(document)
  const trailing = [...file.text.matchAll(/[ \t]+(?=\r?\n|$(?![\s\S]))/g)]
    .map(({ 0: spaces, index }) => toEdit(index, spaces.length, ''))
    .filter(({ start, end }) => !kept.some((range) => start < range.end && range.start < end))
  const [first, ...others] = trailing
  if (first) {
    const more =
      others.length === 0 ? '' : ` and of ${others.length} more line${others.length > 1 ? 's' : ''}`
    yield {
      ...adviceAt(file, first.start, `Spaces stand at the end of this line${more}. Take them out.`),
      fix: { edits: trailing, done: 'Took out spaces at the ends of lines.' },
    }
  }
  if (!file.text.endsWith('\n')) {
    const end = file.text.length
    yield {
      ...adviceAt(file, end, 'The last line does not end. Press Enter behind it.'),
      fix: { edits: [toEdit(end, 0, '\n')], done: 'Ended the last line.' },
    }
  }
}

type Range = { readonly start: number; readonly end: number }

/** Where spaces at the end of a line belong to the text: line breaks, code, values of tags, and texts behind | and >. */
function listKept({ text, fields }: ContentDocument): readonly Range[] {
  const blocks = fields
    ? [...walkTexts(fields)]
        .filter(({ text: value }) => value.style === 'block')
        .map(({ text: { offset, end } }) => ({ start: offset, end }))
    : []
  const nodes = text
    ? walkTree(text)
        .map(({ node }) => node)
        .filter(({ type }) => ['break', 'code', 'inlineCode'].includes(type))
    : []
  return [
    ...blocks,
    ...nodes.map(({ position }) => ({
      start: position?.start.offset ?? 0,
      end: position?.end.offset ?? 0,
    })),
  ]
}
