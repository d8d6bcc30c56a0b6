import { flattenFields } from './plain-values'
import { diffTokens } from './diff-sentences'
import type { Token } from './read-sentences'
import type { Difference, ValueChange } from './report'
import type { YamlMap } from '@/lib/check/yaml-values'

/** What came and what went between two lists in which things can stand more than once. */
export function compareLists(before: readonly string[], after: readonly string[]): Difference {
  return { added: subtract(after, before), removed: subtract(before, after) }
}

function subtract(from: readonly string[], taken: readonly string[]): readonly string[] {
  const counts = new Map<string, number>()
  for (const item of taken) counts.set(item, (counts.get(item) ?? 0) + 1)
  return from.filter((item) => {
    const count = counts.get(item) ?? 0
    counts.set(item, count - 1)
    return count <= 0
  })
}

/** The fields that differ between two states of a file, in the order of the file as it is now. */
export function compareFields(
  before: YamlMap | undefined,
  after: YamlMap | undefined,
  isCompared: (name: string) => boolean = () => true,
): readonly ValueChange[] {
  const [old, now] = [flattenFields(before), flattenFields(after)]
  return [...new Set([...now.keys(), ...old.keys()])]
    .filter(isCompared)
    .flatMap((name) => toValueChange(name, old.get(name), now.get(name)) ?? [])
}

const fewestWords = 6

/** What was and what is; undefined where it is the same. */
export function toValueChange(
  name: string,
  before: string | undefined,
  after: string | undefined,
): ValueChange | undefined {
  if (before === after) return undefined
  const isText =
    before !== undefined && after !== undefined && before.split(/\s+/).length >= fewestWords
  return {
    name,
    ...(before !== undefined && { before }),
    ...(after !== undefined && { after }),
    ...(isText && { runs: diffTokens(toTokens(before), toTokens(after)) }),
  }
}

const toTokens = (text: string): readonly Token[] =>
  text
    .split(/(\[\^[^\]]*\]|\s+|(?=[.,;:!?]))/u)
    .filter((part) => part !== '')
    .map((part) => ({ kind: 'words', text: part }))
