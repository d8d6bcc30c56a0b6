/** Stands in a flattened text for a citation, or for a value that cites by itself. */
export const citedMark = '\uE000'

export type UncitedNumber = { readonly index: number; readonly number: string }

/**
 * Finds numbers in sentences that cite nothing. Years, dates, ordinals, and numbers that are part of a
 * name (of a law, a plan, a document) need no source.
 * @param text words with `citedMark` where something is cited
 * @param language whose names of months are read
 */
export function findUncitedNumbers(text: string, language: string): readonly UncitedNumber[] {
  return splitSentences(text).flatMap(({ start, words }) => {
    if (words.includes(citedMark)) return []
    const left = blankOut(words, [toDatePattern(language), ...namePatterns])
    return [...left.matchAll(numberPattern)].map(({ 0: number, index }) => ({
      index: start + index,
      number,
    }))
  })
}

const numberPattern = /\d+(?:[.,]\d+)*/g

const namePatterns: readonly RegExp[] = [
  // Ordinals: 27th, 2nd.
  /\b\d+(?:st|nd|rd|th)\b/g,
  // Numbers that letters or strokes make part of a name: 71/279, 253/PM, A/71/L.60, QH14, 1-InnoCERT.
  /\b[A-Za-z]+[/-]?\d[\w/.-]*\w|\b[A-Za-z]+\d\b|\b\d+(?:[/-][A-Za-z]\w*|\/\d+)(?:[/-]\w+)*/g,
  /\b(?:Acts?|Decrees?|Decisions?|Laws?|Orders?|Regulations?|Resolutions?|Projects?|Articles?|Chapters?|Sections?|Sub-decrees?|Guidelines|pages?|articles?|sections?|chapters?|paragraphs?|footnotes?|notes?|versions?)(?: No\.?)? \d+(?:[.,]\d+)*(?:\(\d+\))*/g,
  // Years and spans of years: 2014, 2010s, 2016–2020, 2006-10.
  /\b(?:1[89]|20)\d\d(?:s|[–-](?:\d\d)?\d\d)?(?![\d,.]*\d|\s?%)\b/g,
]

const months = new Map<string, RegExp>()

/** 27 June 2018, 27 June, June 27, 2018 in a language. */
function toDatePattern(language: string): RegExp {
  const known = months.get(language)
  if (known) return known
  const format = new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' })
  const names = Array.from({ length: 12 }, (_, month) => format.format(Date.UTC(2018, month, 15)))
  const month = `(?:${names.join('|')})`
  const pattern = new RegExp(
    `\\b\\d{1,2}(?:(?:[–-]| and | to )\\d{1,2})? ${month}(?: \\d{4})?|${month} \\d{1,2}\\b(?:, \\d{4})?`,
    'gu',
  )
  months.set(language, pattern)
  return pattern
}

const blankOut = (words: string, patterns: readonly RegExp[]) =>
  patterns.reduce(
    (left, pattern) => left.replace(pattern, (found) => ' '.repeat(found.length)),
    words,
  )

/** Sentences with the citations right after their full stop, which belong to them. */
function splitSentences(text: string) {
  const pattern = new RegExp(`[\\s\\S]+?(?:[.!?]["”’)]*${citedMark}*(?=\\s|$)|$)`, 'g')
  return [...text.matchAll(pattern)].map(({ 0: words, index }) => ({ start: index, words }))
}
