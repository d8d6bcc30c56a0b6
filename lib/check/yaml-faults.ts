import { isScalar, visit } from 'yaml'
import type { Document, YAMLError } from 'yaml'

export type Fault = {
  readonly offset: number
  readonly message: string
  /** Whether tabs are to blame. */
  readonly isTab?: boolean
}

/** What is wrong with the writing of a YAML text, in plain words. One broken line often breaks the next: only the first of them is told. */
export function findYamlFaults(document: Document.Parsed, text: string): readonly Fault[] {
  const twice = document.errors.filter(({ code }) => code === 'DUPLICATE_KEY')
  const others = document.errors.filter(({ code }) => code !== 'DUPLICATE_KEY')
  const faults = leaveOutEchoes(others)
    .map((error) => toFault(error, document, text))
    .toSorted((a, b) => a.offset - b.offset)
  const told: Fault[] = []
  for (const fault of faults) {
    const last = told.at(-1)
    const linesSince = last ? countLines(text, last.offset, fault.offset) : Infinity
    if (linesSince > 1) told.push(fault)
  }
  return [...twice.map((error) => toFault(error, document, text)), ...told]
}

/** A tab spoils whatever follows it, and a line indented too far is told twice by the reader of YAML. */
function leaveOutEchoes(errors: readonly YAMLError[]): readonly YAMLError[] {
  const tabs = errors.filter(({ code }) => code === 'TAB_AS_INDENT')
  if (tabs.length > 0) return tabs
  // Behind a quotation mark or a bracket that is missing or too much, everything is read the wrong way round.
  const runaway = errors.findIndex(
    ({ code, message }) =>
      (code === 'UNEXPECTED_TOKEN' && message.endsWith('at node end')) ||
      (code === 'MISSING_CHAR' && message.includes('quote')),
  )
  if (runaway >= 0) return errors.slice(0, runaway + 1)
  const indents = errors.filter(({ code }) => code === 'BLOCK_AS_IMPLICIT_KEY')
  return errors.filter(
    ({ code, pos: [start] }) =>
      code !== 'MULTILINE_IMPLICIT_KEY' ||
      !indents.some(({ pos }) => pos[0] <= start && start <= pos[1] + 1),
  )
}

function toFault(error: YAMLError, document: Document.Parsed, text: string): Fault {
  const [offset] = error.pos
  const found = (at: number, message: string): Fault => ({ offset: at, message })
  switch (error.code) {
    case 'DUPLICATE_KEY':
      return found(
        offset,
        `The field "${readName(text, offset)}" stands twice. Keep one of the two.`,
      )
    case 'TAB_AS_INDENT':
      return {
        ...found(offset, 'A tab stands at the beginning of this line. Indent with spaces instead.'),
        isTab: true,
      }
    case 'MISSING_CHAR':
      return error.message.includes('quote')
        ? found(
            findOpeningQuote(document, offset),
            "This quotation mark is never closed. Add the closing one; inside '…' write an apostrophe twice ('').",
          )
        : found(offset, notAField(text, offset))
    case 'MULTILINE_IMPLICIT_KEY':
      return found(offset, notAField(text, offset))
    case 'BLOCK_AS_IMPLICIT_KEY':
      return toIndentFault(error, document, text)
    case 'BAD_INDENT':
      return error.message.startsWith('Flow')
        ? found(
            offset - 1,
            'A bracket [ or { is never closed. Close it; a text that begins with [ or { needs quotation marks around the whole of it.',
          )
        : found(
            offset,
            'This line is not indented like the lines that it belongs to. Begin it in the same column as they do.',
          )
    case 'BAD_SCALAR_START':
      return found(
        offset - (text[offset - 1]?.trim() ? 1 : 0),
        'This text begins with a character that has a meaning of its own here. Put quotation marks around the whole text.',
      )
    case 'BAD_DQ_ESCAPE':
      return found(
        offset,
        'A backslash has a meaning of its own between "…". Use \'…\' around the text, or write the backslash twice.',
      )
    case 'MULTIPLE_DOCS':
      return found(
        offset,
        'A line of "---" or "..." parts this file in two. Take it out: one file is one entry.',
      )
    case 'UNEXPECTED_TOKEN':
      return error.message.includes('block-seq-ind')
        ? found(
            offset,
            'A "-" stands behind a field or among fields. Begin the list on the next line; a text that begins with "-" needs quotation marks.',
          )
        : found(
            offset,
            'Something follows the closing quotation mark or bracket. If the text itself holds quotation marks or begins with a bracket, put quotation marks of the other kind around the whole of it.',
          )
    default:
      return found(
        offset,
        'This cannot be read. Compare it with the same field of another file; quotation marks around the whole text often help.',
      )
  }
}

/** A colon inside an unquoted text and a line indented too far look alike to a reader of YAML; the lines tell them apart. */
function toIndentFault(error: YAMLError, document: Document.Parsed, text: string): Fault {
  const [offset] = error.pos
  const tooFar = document.errors.find(
    ({ code, pos }) =>
      code === 'MULTILINE_IMPLICIT_KEY' && pos[0] >= offset && countLines(text, ...pos) > 0,
  )
  if (error.message.includes('sequence')) {
    return {
      offset,
      message: 'This "-" is not in the same column as those of the list above it. Move it there.',
    }
  }
  if (!tooFar) {
    return {
      offset,
      message:
        'This text holds a colon followed by a space. Put quotation marks around the whole text.',
    }
  }
  const nextLine = text.indexOf('\n', tooFar.pos[0]) + 1
  const indent = /^\s*/.exec(text.slice(nextLine))?.[0].length ?? 0
  return {
    offset: nextLine + indent,
    message:
      'This line is indented further than the line above it. Begin it in the same column, or put quotation marks around a text that goes over several lines.',
  }
}

function notAField(text: string, offset: number): string {
  const line = /^.*/.exec(text.slice(offset))?.[0] ?? ''
  return /^[\w-]+:\S/.test(line)
    ? 'There is no space after the colon. Add one.'
    : 'This line is no field: it has no name with a colon and a space behind it. If it belongs to the text above, indent it by two spaces.'
}

/** The start of the quoted text that ends nearest before the place of the error. */
function findOpeningQuote(document: Document.Parsed, errorOffset: number): number {
  let start = errorOffset
  visit(document, {
    Scalar: (_, scalar) => {
      const quoted = isScalar(scalar) && scalar.type?.startsWith('QUOTE')
      if (quoted && scalar.range && scalar.range[0] <= errorOffset) start = scalar.range[0]
    },
  })
  return start
}

const readName = (text: string, offset: number) =>
  (/^[^:\n]*/.exec(text.slice(offset))?.[0] ?? '').replace(/["']/g, '').trim()

const countLines = (text: string, start: number, end: number) =>
  text.slice(start, end).split('\n').length - 1
