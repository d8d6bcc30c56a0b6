import type { ContentDocument } from './document'
import { adviceAt } from './problem'
import type { Problem } from './problem'
import { findBritish, findLikeWord, isWord } from './style/dictionary'
import { knownWords } from './style/known-words'
import { blankQuotations, listOwnWords } from './style/own-words'
import type { Passage } from './style/own-words'

/**
 * Spelling in British English, in what the editors of this site wrote. Names are left alone: whatever has
 * a capital letter or a digit; so are words in italics, which belong to other languages.
 */
export function* checkSpelling(document: ContentDocument): Generator<Problem> {
  for (const passage of listOwnWords(document)) {
    for (const { 0: found, index } of blankQuotations(passage.words).matchAll(plainWord)) {
      if (passage.characters[index]?.isEmphasised === true || isKnown(found)) continue
      yield toAdvice(document, passage, found, index)
    }
  }
}

// Not beside letters of other kinds, digits, or the strokes and points of names and addresses.
const plainWord =
  /(?<![\p{L}\p{M}\p{N}_./@#&’'-])[a-z]{3,}(?:[’'][a-z]+)?(?:-[a-z]+)*(?![\p{L}\p{M}\p{N}_/@’'-]|\.\w)/gu

const judged = new Map<string, boolean>()

function isKnown(found: string): boolean {
  const known = judged.get(found) ?? judge(found.replaceAll('’', "'"))
  judged.set(found, known)
  return known
}

/** A word with hyphens is known as a whole or by its parts; the short ones are beginnings, such as co- and re-. */
const judge = (word: string): boolean =>
  knownWords.includes(word) ||
  isWord(word) ||
  (word.includes('-') &&
    word.split('-').every((part) => part.length < 4 || knownWords.includes(part) || isWord(part)))

function toAdvice(
  { file }: ContentDocument,
  { characters }: Passage,
  found: string,
  index: number,
): Problem {
  const first = characters[index]
  const last = characters[index + found.length - 1]
  const start = first?.offset ?? 0
  const end = last ? last.offset + last.length : start
  const british = findBritish(found)
  if (british !== undefined) {
    const advice = adviceAt(
      file,
      start,
      `"${found}" is American; this site is written in British English. Write "${british}".`,
    )
    const edits = [{ start, end, text: british }]
    return file.text.slice(start, end) === found
      ? { ...advice, fix: { edits, done: `Wrote "${british}" for "${found}".` } }
      : advice
  }
  const like = findLikeWord(found)
  const guess = like === undefined ? '' : ` Did you mean "${like}"?`
  return adviceAt(
    file,
    start,
    `"${found}" is not in the dictionary.${guess} If it is a word of another language, set it in italics: *${found}*.`,
  )
}
