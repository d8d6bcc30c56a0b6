import { isDeepStrictEqual } from 'node:util'

import { parseDocument } from 'yaml'

import { toEdit, withFix } from './problem'
import type { Edit, Fix, Problem } from './problem'
import type { TextFile } from './text-file'
import type { Topic } from './topics'

const tabWidths = [2, 4, 8]

/**
 * Writes spaces for the tabs before fields and items of lists, if however wide an editor shows a tab the fields
 * mean the same; undefined where the widths differ in what they mean, or where the text is broken in another way, too.
 * @param start where the fields begin in the file
 */
export function fixYamlTabs(text: string, start: number): Fix | undefined {
  const readings = tabWidths
    .map((width) => {
      const edits = listTabEdits(text, width)
      return { edits, data: readData(applyAll(text, edits)) }
    })
    .filter(({ data }) => data !== undefined)
  const [first, ...others] = readings
  if (!first || first.edits.length === 0) return undefined
  if (!others.every(({ data }) => isDeepStrictEqual(data, first.data))) return undefined
  return {
    edits: first.edits.map((edit) => shift(edit, start)),
    done: 'Wrote spaces for the tabs at the beginnings of lines.',
  }
}

/** Tabs before what looks like a field or an item of a list. */
function listTabEdits(text: string, width: number): readonly Edit[] {
  return [...text.matchAll(/^([ ]*\t[ \t]*)(?=- |[\w-]+:(?:\s|$))/gm)].map(({ 0: indent, index }) =>
    toEdit(index, indent.length, indent.replaceAll('\t', ' '.repeat(width))),
  )
}

const applyAll = (text: string, edits: readonly Edit[]): string =>
  edits.reduceRight(
    (changed, { start, end, text: words }) =>
      `${changed.slice(0, start)}${words}${changed.slice(end)}`,
    text,
  )

function readData(text: string): { readonly value: unknown } | undefined {
  const document = parseDocument(text, { version: '1.2', schema: 'core', prettyErrors: false })
  return document.errors.length === 0 ? { value: document.toJS() as unknown } : undefined
}

const shift = ({ start, end, text }: Edit, by: number): Edit => ({
  start: start + by,
  end: end + by,
  text,
})

// A name or value of one word: a key, a day, a number, an address. Longer texts can hold typographic quotation marks.
const word = String.raw`[\w./:@%+~#?&=-]+`
const quoted = new RegExp(
  String.raw`^(?<before>\s*(?:- +)*)(?:(?<key>[“”„‘’]${word}[“”‘’])|[\w-]+)(?<colon>:[ \u00A0]+)(?<value>[“”„‘’]${word}[“”‘’]|[^\n]*?)[ \t\r]*$`,
)

const topicsOfFields: readonly (Topic | undefined)[] = ['fields', 'values', 'references']

/**
 * Mends a name or value that is wrong because of typographic quotation marks around it.
 * @param file the file of the problem, undefined if it could not be read
 */
export function withQuoteFix(problem: Problem, file: TextFile | undefined): Problem {
  const { fix, severity, topic } = problem
  if (fix || !file || severity !== 'error' || !topicsOfFields.includes(topic)) return problem
  return withFix(problem, fixTypographicQuotes(file.text, file.offsetAt(problem)))
}

/**
 * Writes straight quotation marks for the typographic ones around a name or a value of one word,
 * on a line of YAML on which something is wrong at that very place.
 * @param offset where something is wrong
 */
function fixTypographicQuotes(source: string, offset: number): Fix | undefined {
  const lineStart = source.lastIndexOf('\n', offset - 1) + 1
  const next = source.indexOf('\n', lineStart)
  const groups = quoted.exec(source.slice(lineStart, next < 0 ? undefined : next))?.groups
  if (!groups) return undefined
  const { before = '', key, colon = '', value = '' } = groups
  const keyStart = lineStart + before.length
  if (offset === keyStart && key !== undefined)
    return toQuoteFix([toEdit(keyStart, key.length, key.slice(1, -1))])
  const nameEnd = source.indexOf(':', keyStart)
  const valueStart = nameEnd + colon.length
  if (offset !== valueStart || !/^[“”„‘’].*[“”‘’]$/.test(value)) return undefined
  return toQuoteFix([toEdit(valueStart, value.length, `'${value.slice(1, -1)}'`)])
}

const toQuoteFix = (edits: readonly Edit[]): Fix => ({
  edits,
  done: 'Wrote straight quotation marks for typographic ones around a name or a value.',
})

/**
 * Writes straight quotation marks for the typographic ones around a whole text that YAML cannot read without
 * quotation marks, because a colon stands in it: nobody can have meant anything else there.
 * @param offset where reading failed
 */
export function fixQuotedText(source: string, offset: number): Fix | undefined {
  const lineStart = source.lastIndexOf('\n', offset - 1) + 1
  const line = /^[^\n\r]*/.exec(source.slice(lineStart))?.[0] ?? ''
  const match = /^(\s*(?:- +)*[\w-]+: +)([“„][^“”„"\\]*: [^“”„"\\]*[”“])\s*$/.exec(line)
  if (!match) return undefined
  const [, before = '', text = ''] = match
  return toQuoteFix([toEdit(lineStart + before.length, text.length, `"${text.slice(1, -1)}"`)])
}
