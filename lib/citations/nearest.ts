import { distance } from 'fastest-levenshtein'

/** The candidate that a mistyped word most likely meant, or undefined where none is near. */
export function findNearest(word: string, candidates: readonly string[]): string | undefined {
  const ranked = candidates
    .map((candidate) => ({ candidate, edits: distance(word, candidate) }))
    .toSorted((a, b) => a.edits - b.edits || compare(a.candidate, b.candidate))
  const [best] = ranked
  if (best && best.edits <= Math.max(2, Math.ceil(word.length / 3))) return best.candidate
  return candidates.find((candidate) => word.length >= 4 && candidate.includes(word))
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
