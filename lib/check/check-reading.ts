import type { ContentDocument } from './document'
import { adviceAt } from './problem'
import type { Problem } from './problem'
import { listOwnWords } from './style/own-words'
import { splitSentences } from './style/sentences'

/** The longest sentence that passes without a word, and the highest index, which official texts have. */
const longestSentence = 35
const highestIndex = 50
const fewestWords = 100

/**
 * How hard our own texts are to read: the length of sentences, and the readability index LIX of Björnsson
 * (1968): words per sentence, and of a hundred words those with more than six letters. It needs no syllables,
 * so that it holds for other languages, too. Below 30 is very easy, 40 to 50 a newspaper, above 60 very hard.
 * Citations, tags and what others said are not counted.
 */
export function* checkReading(document: ContentDocument): Generator<Problem> {
  const { file, kind } = document
  const passages = listOwnWords(document).filter(
    ({ from }) => from !== 'cell' && from !== 'heading',
  )
  for (const { words, characters } of passages) {
    for (const { index, words: counted } of splitSentences(words)) {
      if (counted.length <= longestSentence) continue
      yield adviceAt(
        file,
        characters[index]?.offset ?? 0,
        `This sentence has ${counted.length} words. Readers follow up to ${longestSentence} more easily: make two sentences of it.`,
      )
    }
  }
  const sentences = passages
    .filter(({ from }) => from === 'paragraph')
    .flatMap(({ words }) => splitSentences(words))
  const words = sentences.flatMap((sentence) => sentence.words)
  const index = toIndex(words, sentences.length)
  if (!kind.hasText || words.length < fewestWords || index <= highestIndex) return
  const first = passages.find(({ from }) => from === 'paragraph')
  yield adviceAt(
    file,
    first?.characters[0]?.offset ?? 0,
    `This text is hard to read: its readability index is ${Math.round(index)}, as in official papers; newspapers have 40 to 50. Shorten its sentences, and take shorter words.`,
  )
}

/** LIX: words per sentence, and the percentage of words with more than six letters. */
export function toIndex(words: readonly string[], sentences: number): number {
  const long = words.filter((word) => Array.from(word).length > 6).length
  return words.length / sentences + (100 * long) / words.length
}
