import { findNearest } from '@/lib/citations/nearest'

const shortList = 12

/** Names with quotation marks, commas and "or": "en", "id" or "th". */
export function listNames(names: readonly string[], joint: 'or' | 'and' = 'or'): string {
  const quoted = names.map((name) => `"${name}"`)
  const last = quoted.at(-1) ?? ''
  return quoted.length < 2 ? last : `${quoted.slice(0, -1).join(', ')} ${joint} ${last}`
}

/** What an unknown name most likely meant, or all that could stand there if they are few. */
export function suggest(word: string, candidates: readonly string[]): string {
  const nearest = findMeant(word, candidates)
  if (nearest !== undefined) return `Did you mean "${nearest}"?`
  if (candidates.length === 0) return 'There is none yet.'
  if (candidates.length > shortList) return 'Look for the right name in that folder.'
  return candidates.length === 1
    ? `The only one is ${listNames(candidates)}.`
    : `It can be ${listNames(candidates)}.`
}

/** The name that an unknown word most likely meant, or undefined. */
export function findMeant(word: string, candidates: readonly string[]): string | undefined {
  // Any two words of two letters are near to each other.
  return findSame(word, candidates) ?? (word.length > 2 ? findNearest(word, candidates) : undefined)
}

const findSame = (word: string, candidates: readonly string[]) =>
  candidates.find((candidate) => candidate.toLowerCase() === word.toLowerCase())

/** The beginning of a long text, in quotation marks. */
export function quote(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length > 50 ? `"${line.slice(0, 47)}…"` : `"${line}"`
}

const longestMessage = 1000

/** A message in which words are cut that are so long that nobody would read it. */
export const shortenWords = (message: string): string =>
  message.length <= longestMessage
    ? message
    : message
        .replace(/"([^"]{200,})"/g, (_, words: string) => `"${words.slice(0, 150)}…"`)
        .replace(/\S{200,}/g, (word) => `${word.slice(0, 150)}…`)
