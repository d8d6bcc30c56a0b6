import type { Nodes } from 'mdast'

import { findTag } from '@/lib/articles/mdx-tags'
import { parseMdx } from '@/lib/articles/parse-mdx'
import { isTag } from '@/lib/articles/tag-nodes'

import { alignText, readYamlWriting } from './align-text'
import { checkAddresses } from './check-addresses'
import { checkCharacters } from './check-characters'
import { checkCode } from './check-code'
import { checkLinks } from './check-links'
import { canCite } from './cited-fields'
import type { ContentDocument } from './document'
import type { ContentLibrary } from './library'
import { checkCodeCitations, checkCutCitations } from './lost-citations'
import { htmlMessage } from './mdx-faults'
import { errorAt } from './problem'
import type { Edit, Problem } from './problem'
import { readMdx } from './read-mdx'
import { toTextFile } from './text-file'
import { walkTree } from './walk-tree'
import { walkTexts } from './yaml-values'
import type { YamlText } from './yaml-values'

/** Fields that are drawn as texts can hold what a text can hold in a sentence, and nothing else. */
export function* checkFieldTexts(
  document: ContentDocument,
  library: ContentLibrary,
): Generator<Problem> {
  const { fields, kind } = document
  if (!fields) return
  for (const { path, text } of walkTexts(fields)) {
    if (canCite(kind.name, path) && !isPlain(text.value)) yield* checkField(document, text, library)
  }
}

// Most fields are plain sentences with citations, which need no reading as a text.
const signs =
  /[\\{}<>[\]!*_#|`~=]|^\s*(?:[-+]|\d+[.)])|^\s*(?:import|export)\b|https?:|www\.|@|\n\s*\n/

const isPlain = (value: string) => !signs.test(value.replace(/\[\^([^\]]*)\]/g, '$1'))

/** Reads a field as a file of its own, and tells its problems where they stand in the true file. */
function* checkField(
  document: ContentDocument,
  field: YamlText,
  library: ContentLibrary,
): Generator<Problem> {
  const file = toTextFile(document.file.path, field.value)
  const { problems, text } = readMdx(file, parseMdx)
  const own: ContentDocument = { ...document, file, text, fields: undefined }
  const found = [
    ...problems,
    ...checkCharacters(own),
    ...checkCode(own),
    ...checkLinks(own),
    ...checkCodeCitations(own),
    // What broke the text has cut off its citations, too.
    ...(problems.length === 0 ? checkCutCitations(own) : []),
    ...checkAddresses(own, library),
    ...checkBlocks(own),
  ]
  const places = locate(document, field)
  const toTrue = (offset: number) => places[offset]?.offset ?? field.offset
  for (const { fix, ...problem } of found) {
    const offset = toTrue(file.offsetAt(problem))
    const moved: Problem = {
      ...errorAt(document.file, offset, problem.message),
      severity: problem.severity,
    }
    yield fix?.edits.every(isWrittenPlainly)
      ? { ...moved, fix: { ...fix, edits: fix.edits.map(moveEdit) } }
      : moved
  }

  function moveEdit({ start, end, text: words }: Edit): Edit {
    return { start: toTrue(start), end: toTrue(end - 1) + 1, text: words }
  }

  /** Whether nothing between the ends of a change is written in another way than it reads. */
  function isWrittenPlainly({ start, end }: Edit): boolean {
    return toTrue(end - 1) - toTrue(start) === end - 1 - start && end > start
  }
}

function locate({ file }: ContentDocument, field: YamlText) {
  const { style, offset, end, value } = field
  const start =
    style === 'block' ? file.text.indexOf('\n', offset) : offset + (style === 'plain' ? 0 : 1)
  return alignText(file.text, start, end, value, readYamlWriting[style])
}

/** A field is one sentence or a few; headings, lists, tables and HTML have no place in it. */
function* checkBlocks({ text, file }: ContentDocument): Generator<Problem> {
  if (!text) return
  for (const { node } of walkTree(text)) {
    const start = node.position?.start.offset ?? 0
    if (isTag(node)) {
      // Those of this site have a message of their own: they belong to the text below.
      if (!findTag(node.name)) yield errorAt(file, start, htmlMessage(node.name ?? ''))
    } else if (text.children.some((block) => block === node) && !sentences.includes(node.type)) {
      yield errorAt(
        file,
        start,
        'This field holds more than sentences: its beginning makes a heading, a list, a quotation or a table of it. Begin it with a word.',
      )
    }
  }
}

// What is refused as a program, and definitions of addresses, have messages of their own.
const sentences: readonly Nodes['type'][] = [
  'paragraph',
  'definition',
  'mdxjsEsm',
  'mdxFlowExpression',
]
