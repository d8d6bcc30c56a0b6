import type { WordRun } from './diff-sentences'
import { escapeMarkdown } from './escape-markdown'

/** A part that is folded until somebody opens it. Nothing comes of no lines. */
export function writeDetails(summary: string, lines: readonly string[]): readonly string[] {
  if (lines.length === 0) return []
  return ['<details>', `<summary>${summary}</summary>`, '', ...lines, '', '</details>', '']
}

/** As many items as a reviewer reads, and how many there are beside them. */
export function writeList(items: readonly string[], most = 40, indent = ''): readonly string[] {
  const shown = items.slice(0, most).map((item) => `${indent}- ${item}`)
  const left = items.length - most
  return left > 0 ? [...shown, `${indent}- and ${left} more`] : shown
}

export const count = (number: number, one: string, many = `${one}s`) =>
  `${number} ${number === 1 ? one : many}`

/** "2 pages, 1 file and 3 places". */
export const join = (parts: readonly string[]) => new Intl.ListFormat('en-GB').format(parts)

const wordsAround = 60

/** What came and went in a text, with some of the words around it. */
export function writeRuns(runs: readonly WordRun[]): string {
  return runs
    .map(({ kind, text }, index) => {
      if (kind === 'removed') return `<del>${escapeMarkdown(cutMiddle(text))}</del>`
      if (kind === 'added') return `<ins>${escapeMarkdown(cutMiddle(text))}</ins>`
      return escapeMarkdown(shorten(text, index > 0, index < runs.length - 1))
    })
    .join('')
    .replaceAll('</del><ins>', '</del> <ins>')
}

/** Of words that stayed, those beside a change. */
function shorten(text: string, hasBefore: boolean, hasAfter: boolean): string {
  const letters = Array.from(text)
  const [start, end] = [hasBefore ? wordsAround : 0, hasAfter ? wordsAround : 0]
  if (letters.length <= start + end + 10) return text
  const head = letters.slice(0, start).join('').replace(/\S*$/u, '')
  const tail = letters
    .slice(letters.length - end)
    .join('')
    .replace(/^\S*/u, '')
  return `${head}…${end === 0 ? '' : tail}`
}

const longest = 400

/** A long text without its middle. */
export function cutMiddle(text: string, most = longest): string {
  const letters = Array.from(text)
  if (letters.length <= most) return text
  const half = Math.floor(most / 2)
  return `${letters.slice(0, half).join('')} … ${letters.slice(-half).join('')}`
}
