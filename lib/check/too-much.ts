import { errorAt } from './problem'
import type { Problem } from './problem'
import type { TextFile } from './text-file'

/** Far more than any page of the site needs; beyond it, reading a text takes minutes or all memory. */
export const limits = {
  fileCharacters: 250_000,
  lineCharacters: 20_000,
  blockCharacters: 20_000,
  blockLines: 1_000,
  blocks: 2_000,
  citations: 1_000,
  columns: 50,
  depth: 50,
} as const

/** The first place where a file is too long, too deep or too full to be read; undefined if it can be. */
export function findTooMuch(file: TextFile, hasText: boolean): Problem | undefined {
  const { text } = file
  if (text.length > limits.fileCharacters) {
    return errorAt(
      file,
      limits.fileCharacters,
      `This file is too long: it has ${count(text.length)} characters, and no more than ${count(limits.fileCharacters)} are possible. Divide it into several.`,
    )
  }
  return findInLines(file, hasText) ?? findDepth(file)
}

function findInLines(file: TextFile, hasText: boolean): Problem | undefined {
  const at = (offset: number, message: string) => errorAt(file, offset, message)
  let [offset, blocks, blockStart, blockLines, citations] = [0, 0, 0, 0, 0]
  for (const line of file.text.split('\n')) {
    if (line.length > limits.lineCharacters)
      return at(offset, tooLong('line', line.length, limits.lineCharacters))
    if (countMarkers(line) > limits.depth) return at(offset, tooDeep)
    citations += countOf(line, '[^')
    if (citations > limits.citations) {
      return at(
        offset,
        `This file cites too often: no more than ${count(limits.citations)} citations are possible. Divide it into several pages.`,
      )
    }
    if (line.trim() === '') blockLines = 0
    else if (hasText) {
      if (blockLines === 0) [blocks, blockStart] = [blocks + 1, offset]
      blockLines += 1
      const length = offset + line.length - blockStart
      if (length > limits.blockCharacters)
        return at(blockStart, tooLong('paragraph or table', length, limits.blockCharacters))
      if (blockLines > limits.blockLines) {
        return at(
          blockStart,
          `This part of the text has more than ${count(limits.blockLines)} lines. Put an empty line into it, so that it becomes two.`,
        )
      }
      if (blocks > limits.blocks) {
        return at(
          offset,
          `This text has too many paragraphs: no more than ${count(limits.blocks)} are possible. Divide it into several pages.`,
        )
      }
      if (countOf(line, '|') > limits.columns + 1) {
        return at(
          offset,
          `This table has too many columns: no more than ${limits.columns} are possible. Divide it into several tables.`,
        )
      }
    }
    offset += line.length + 1
  }
  return undefined
}

const tooLong = (what: string, length: number, most: number) =>
  `This ${what} is too long: it has ${count(length)} characters or more, and no more than ${count(most)} are possible. Divide it into several.`

const tooDeep = `Quotations, lists, brackets or tags stand in one another more than ${limits.depth} times here. Take some of them out.`

/** The signs of quotations and lists at the beginning of a line, in one another. */
function countMarkers(line: string): number {
  const marker = /[ \t]*(?:>|(?:[-*+?]|\d{1,9}[.)])(?=[ \t]))/y
  let markers = 0
  while (marker.test(line)) markers += 1
  return markers
}

/** Where brackets or tags stand too deep in one another; an escaped bracket counts, too. */
function findDepth(file: TextFile): Problem | undefined {
  let [brackets, tags] = [0, 0]
  for (const { 0: sign, index } of file.text.matchAll(
    /[[{\]}]|<\/|<(?=[A-Za-z])|\/>|\n[ \t]*\n/g,
  )) {
    if (sign === '[' || sign === '{') brackets += 1
    else if (sign === ']' || sign === '}') brackets = Math.max(0, brackets - 1)
    else if (sign === '<') tags += 1
    else if (sign === '</' || sign === '/>') tags = Math.max(0, tags - 1)
    else brackets = 0
    if (brackets > limits.depth || tags > limits.depth) return errorAt(file, index, tooDeep)
  }
  return undefined
}

const countOf = (line: string, sign: string) => line.split(sign).length - 1

const count = (number: number) => number.toLocaleString('en-GB')
