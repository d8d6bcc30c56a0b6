import type { ContentDocument } from './document'
import { adviceAt } from './problem'
import type { Problem } from './problem'
import { styleRules } from './style/house-style'
import type { StyleRule } from './style/house-style'
import { blankQuotations, listOwnWords } from './style/own-words'
import type { Passage } from './style/own-words'

/** The names and forms of this site, in what its editors wrote themselves. */
export function* checkStyle(document: ContentDocument): Generator<Problem> {
  for (const passage of listOwnWords(document)) {
    const words = blankQuotations(passage.words)
    for (const rule of styleRules) {
      for (const { 0: found, index } of words.matchAll(rule.written)) {
        if (isPartOfName(words, index, found)) continue
        yield toAdvice(document, passage, rule, found, index)
      }
    }
  }
}

/** Bank of Laos, Vietnam Briefing: others are called what they call themselves. */
const isPartOfName = (words: string, index: number, found: string) =>
  /\p{Lu}\p{L}*/u.test(found) &&
  (/\p{Lu}[\p{L}.]+ of (?:the )?$/u.test(words.slice(0, index)) ||
    /^ \p{Lu}\p{Ll}/u.test(words.slice(index + found.length)))

function toAdvice(
  { file }: ContentDocument,
  { characters }: Passage,
  { written: _, better, because, isSafe }: StyleRule,
  found: string,
  index: number,
): Problem {
  const text = typeof better === 'string' ? better : better(found)
  const first = characters[index]
  const last = characters[index + found.length - 1]
  const start = first?.offset ?? 0
  const end = last ? last.offset + last.length : start
  const isPlain = file.text.slice(start, end) === found
  const advice = adviceAt(
    file,
    start,
    `Write "${text.trim()}" for "${found.trim()}": ${because}. Words of others stand in quotation marks and stay as they are.`,
  )
  return isSafe && isPlain
    ? {
        ...advice,
        fix: {
          edits: [{ start, end, text }],
          done: `Wrote "${text.trim()}" for "${found.trim()}".`,
        },
      }
    : advice
}
