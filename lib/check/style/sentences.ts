export type Sentence = { readonly index: number; readonly words: readonly string[] }

const sentenceSplitter = new Intl.Segmenter('en', { granularity: 'sentence' })

/** The sentences of a passage with their words (UAX 29); a sentence without words is none. */
export function splitSentences(text: string): readonly Sentence[] {
  return [...sentenceSplitter.segment(text)].flatMap(({ segment, index }) => {
    const start = segment.search(/\S/)
    const words = listWords(segment)
    return words.length === 0 ? [] : [{ index: index + Math.max(0, start), words }]
  })
}

/** Words joined by a hyphen or an apostrophe count as one, and so does a number, as readers count them. */
const listWords = (sentence: string): readonly string[] =>
  sentence.match(/[\p{L}\p{M}\p{N}]+(?:[’'.,-][\p{L}\p{M}\p{N}]+)*/gu) ?? []
