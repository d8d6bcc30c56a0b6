import { diffArrays } from 'diff'

import type { Sentence, Token } from './read-sentences'

/** A run of a sentence that stayed, came or went. */
export type WordRun = { readonly kind: 'same' | 'added' | 'removed'; readonly text: string }

export type SentenceChange =
  | { readonly kind: 'added' | 'removed' | 'moved'; readonly text: string }
  | { readonly kind: 'changed'; readonly runs: readonly WordRun[] }

/** Which sentences came, went, moved or changed from one state of a text to the next, in reading order. */
export function diffSentences(
  before: readonly Sentence[],
  after: readonly Sentence[],
): readonly SentenceChange[] {
  const runs = diffArrays(
    before.map(({ text }) => text),
    after.map(({ text }) => text),
  )
  const found: Found[] = []
  let [old, now] = [0, 0]
  for (const { added, removed, value } of runs) {
    if (removed)
      for (const sentence of before.slice(old, old + value.length))
        found.push({ kind: 'removed', sentence })
    if (added)
      for (const sentence of after.slice(now, now + value.length))
        found.push({ kind: 'added', sentence })
    if (!added) old += value.length
    if (!removed) now += value.length
    if (!added && !removed) found.push({ kind: 'gap' })
  }
  return pairMoved(found).flatMap((item) => (item.kind === 'gap' ? [] : [toChange(item)]))
}

type Found =
  | { readonly kind: 'gap' }
  | { readonly kind: 'added' | 'removed' | 'moved'; readonly sentence: Sentence }
  | { readonly kind: 'changed'; readonly before: Sentence; readonly sentence: Sentence }

/** A sentence that went here and came there has moved; one that came where a similar one went has changed. */
function pairMoved(found: readonly Found[]): readonly Found[] {
  const gone = listTexts(found, 'removed')
  const come = listTexts(found, 'added')
  const moved = found.flatMap((item): readonly Found[] => {
    if (item.kind === 'removed' && come.has(item.sentence.text)) return []
    if (item.kind === 'added' && gone.has(item.sentence.text))
      return [{ kind: 'moved', sentence: item.sentence }]
    return [item]
  })
  return splitAtGaps(moved).flatMap(pairChanged)
}

const listTexts = (found: readonly Found[], kind: Found['kind']) =>
  new Set(
    found.flatMap((item) => (item.kind === kind && item.kind !== 'gap' ? item.sentence.text : [])),
  )

function splitAtGaps(found: readonly Found[]): readonly (readonly Found[])[] {
  const groups: Found[][] = [[]]
  for (const item of found) {
    if (item.kind === 'gap') groups.push([])
    else groups.at(-1)?.push(item)
  }
  return groups
}

/** How much of two sentences has to be alike, from 0 to 1, for one to be the other in new words. */
const likeness = 0.4

function pairChanged(group: readonly Found[]): readonly Found[] {
  const open = new Set(group.flatMap((item) => (item.kind === 'removed' ? item.sentence : [])))
  const pairs = new Map<Sentence, Sentence>()
  for (const item of group) {
    if (item.kind !== 'added') continue
    const best = [...open]
      .map((before) => ({ before, score: compareWords(before, item.sentence) }))
      .reduce<{ before: Sentence; score: number } | undefined>(
        (top, one) => (one.score > (top?.score ?? likeness) ? one : top),
        undefined,
      )
    if (!best) continue
    pairs.set(item.sentence, best.before)
    open.delete(best.before)
  }
  const rewritten = new Map([...pairs].map(([sentence, before]) => [before, sentence]))
  return group.flatMap((item): readonly Found[] => {
    if (item.kind === 'added' && pairs.has(item.sentence)) return []
    const sentence = item.kind === 'removed' ? rewritten.get(item.sentence) : undefined
    return sentence && item.kind === 'removed'
      ? [{ kind: 'changed', before: item.sentence, sentence }]
      : [item]
  })
}

/** The share of words that two sentences have in common (the coefficient of Dice). */
function compareWords(a: Sentence, b: Sentence): number {
  const [left, right] = [listWords(a), listWords(b)]
  const rest = [...right]
  const shared = left.filter((word) => {
    const at = rest.indexOf(word)
    if (at >= 0) rest.splice(at, 1)
    return at >= 0
  })
  return (2 * shared.length) / Math.max(1, left.length + right.length)
}

const listWords = ({ tokens }: Sentence) =>
  tokens.map(({ text }) => text).filter((text) => text.trim() !== '')

function toChange(item: Exclude<Found, { kind: 'gap' }>): SentenceChange {
  return item.kind === 'changed'
    ? { kind: 'changed', runs: diffTokens(item.before.tokens, item.sentence.tokens) }
    : { kind: item.kind, text: item.sentence.text }
}

/** Which words came and went between two states of a sentence. */
export function diffTokens(before: readonly Token[], after: readonly Token[]): readonly WordRun[] {
  const runs = diffArrays(
    before.map(({ text }) => text),
    after.map(({ text }) => text),
  )
  return joinRuns(
    runs.map(({ added, removed, value }) => ({
      kind: added ? 'added' : removed ? 'removed' : 'same',
      text: value.join(''),
    })),
  )
}

/** Two changed words with nothing but a space between them read better as one change. */
function joinRuns(runs: readonly WordRun[]): readonly WordRun[] {
  const joined: WordRun[] = []
  let [gone, come] = ['', '']
  const flush = () => {
    if (gone !== '') joined.push({ kind: 'removed', text: gone })
    if (come !== '') joined.push({ kind: 'added', text: come })
    gone = ''
    come = ''
  }
  for (const [index, { kind, text }] of runs.entries()) {
    if (kind === 'removed') gone += text
    else if (kind === 'added') come += text
    else if (text === ' ' && gone !== '' && come !== '' && index < runs.length - 1) {
      gone += text
      come += text
    } else {
      flush()
      joined.push({ kind, text })
    }
  }
  flush()
  return joined
}
