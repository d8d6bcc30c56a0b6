import { isAlias, isMap, isPair, isScalar, isSeq, parseDocument, visit } from 'yaml'
import type { Document, Node, Pair } from 'yaml'

import { fixEscapedCitation } from './escaped-citations'
import { fixQuotedText, fixYamlTabs } from './fix-yaml'
import { adviceAt, errorAt, withFix } from './problem'
import type { Problem } from './problem'
import type { TextFile } from './text-file'
import type { YamlEntry, YamlMap, YamlScalar, YamlValue } from './yaml-values'
import { findYamlFaults } from './yaml-faults'
import type { Fault } from './yaml-faults'

export type YamlReading = {
  readonly problems: readonly Problem[]
  /** Undefined where the text is broken or holds no fields. */
  readonly fields: YamlMap | undefined
}

/** Reads the fields between two offsets of a file. */
export function readYaml(file: TextFile, start = 0, end = file.text.length): YamlReading {
  const text = file.text.slice(start, end)
  const document = parseDocument(text, {
    version: '1.2',
    schema: 'core',
    uniqueKeys: true,
    prettyErrors: false,
  })
  const faults = [...findYamlFaults(document, text), ...findForeignMarks(document, text)]
  const problems = [
    ...faults.map((fault) => toProblem(file, fault, start, text)),
    ...findCutTexts(document, text).map((offset) => adviceAt(file, start + offset, cutText)),
  ]
  if (document.errors.some(({ code }) => code !== 'DUPLICATE_KEY'))
    return { problems, fields: undefined }
  const value = toValue(document.contents, start, end)
  if (value.type === 'map') return { problems, fields: value }
  return { problems: [...problems, notFields(file, value, start)], fields: undefined }
}

function toProblem(file: TextFile, fault: Fault, start: number, text: string): Problem {
  const problem = errorAt(file, start + fault.offset, fault.message)
  const fix = findFix(file.text, start + fault.offset) ?? findTabFix(fault, start, text)
  return withFix(problem, fix)
}

/** Between "…" a backslash before a bracket is a fault of YAML; it comes from an editor that escaped a citation. */
const findFix = (source: string, offset: number) =>
  source[offset] === '\\'
    ? fixEscapedCitation(source, offset, () => true)
    : fixQuotedText(source, offset)

const findTabFix = ({ isTab }: Fault, start: number, text: string) =>
  isTab ? fixYamlTabs(text, start) : undefined

function notFields(file: TextFile, value: YamlValue, start: number): Problem {
  const nothing = value.type === 'scalar' && value.value === null
  return errorAt(
    file,
    nothing ? start : value.offset,
    nothing
      ? 'There are no fields here. Add them, one on each line, such as "title: A title".'
      : 'These are no fields. Write a name, a colon, a space and a value, one on each line, such as "title: A title".',
  )
}

const cutText =
  'What follows " #" is not read. If it belongs to the text, put quotation marks around the whole of it.'

/** Where a comment cuts off a text without quotation marks. */
function findCutTexts(document: Document.Parsed, text: string): readonly number[] {
  const offsets: number[] = []
  visit(document, {
    Scalar: (_, { type, value, comment, range }) => {
      const isText = type === 'PLAIN' && typeof value === 'string'
      if (isText && range && comment != null) offsets.push(text.indexOf('#', range[1]))
    },
  })
  return offsets
}

/** Anchors, aliases, tags and directives: readers of YAML differ about them, so they are not used here. */
function* findForeignMarks(document: Document.Parsed, text: string) {
  const marks: { offset: number; message: string }[] = []
  visit(document, {
    Alias: (_, alias) => {
      marks.push({
        offset: alias.range?.[0] ?? 0,
        message: `"*${alias.source}" means a copy of another value here. Write the value itself; a text that begins with * needs quotation marks around it.`,
      })
    },
    Value: (_, node) => {
      const offset = node.range?.[0] ?? 0
      if (node.anchor) {
        marks.push({
          offset: text.lastIndexOf(`&${node.anchor}`, offset),
          message: `"&${node.anchor}" gives a name to a value, which is not possible here. Take it out; a text that begins with & needs quotation marks around it.`,
        })
      }
      const tag = /!\S*\s+$/.exec(text.slice(text.lastIndexOf('\n', offset) + 1, offset))
      if (node.tag && tag) {
        marks.push({
          offset: offset - tag[0].length,
          message:
            'A word with "!" stands before this value. Take it out; a text that begins with ! needs quotation marks around it.',
        })
      }
    },
  })
  yield* marks
  const directive = /^%/m.exec(text)
  const before = text.slice(0, directive?.index).replace(/^[ \t]*#.*$/gm, '')
  if (directive && before.trim() === '') {
    yield {
      offset: directive.index,
      message: 'A line that begins with % is not possible here. Take it out.',
    }
  }
}

function toValue(node: unknown, start: number, end: number): YamlValue {
  const range = (node as Node | null)?.range
  const place = { offset: start + (range?.[0] ?? 0), end: range ? start + range[1] : end }
  if (isMap(node)) {
    return {
      type: 'map',
      ...place,
      inBraces: node.flow === true,
      entries: toEntries(node.items, start, end),
    }
  }
  if (isSeq(node)) {
    return { type: 'list', ...place, items: node.items.map((item) => toValue(item, start, end)) }
  }
  const value = isScalar(node)
    ? (node.value as YamlScalar['value'])
    : isAlias(node)
      ? `*${node.source}`
      : null
  return { type: 'scalar', ...place, value, style: toStyle(isScalar(node) ? node.type : undefined) }
}

/** Of a field that stands twice, the first counts; the second is reported as a fault. */
function toEntries(
  pairs: readonly unknown[],
  start: number,
  end: number,
): ReadonlyMap<string, YamlEntry> {
  const entries = new Map<string, YamlEntry>()
  for (const { key, value } of pairs.filter((pair): pair is Pair => isPair(pair))) {
    const name = isScalar(key) ? String(key.value) : '?'
    const keyOffset = start + ((key as Node | null)?.range?.[0] ?? 0)
    if (!entries.has(name)) entries.set(name, { keyOffset, value: toValue(value, start, end) })
  }
  return entries
}

function toStyle(type: string | undefined): YamlScalar['style'] {
  if (type === 'QUOTE_DOUBLE') return 'double'
  if (type === 'QUOTE_SINGLE') return 'single'
  return type?.startsWith('BLOCK') ? 'block' : 'plain'
}
