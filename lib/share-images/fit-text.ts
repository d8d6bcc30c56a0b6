import type { WordWidths } from './measure'

export type Box = { readonly widthPx: number; readonly heightPx: number }

/** A text broken into lines, at the size at which all of it stands in its box. */
export type FittedText = {
  readonly lines: readonly string[]
  readonly sizePx: number
  readonly lineHeightPx: number
}

export type Fit = {
  readonly box: Box
  /** The sizes to choose from, the largest first. */
  readonly sizesPx: readonly number[]
  /** Above this size a text has two lines at most: a few large words, or more that are less large. */
  readonly fewLinesAbovePx?: number
  /** The height of a line in em. */
  readonly lineHeight: number
}

// Words are measured one by one; what the font does between two of them stays well below this.
const safety = 1.01

/**
 * Breaks a text at its spaces at the largest size at which it fits, its lines about as long as each other.
 * @param widths of each word, of the space, and of each character where a word may have to be broken
 * @returns undefined where not even the smallest size lets it stand in the box whole
 */
export function fitText(text: string, widths: WordWidths, fit: Fit): FittedText | undefined {
  const widthOf = (word: string) => (widths.get(word) ?? sumOfCharacters(word, widths)) * safety
  const words = text.split(' ').filter(Boolean)
  for (const sizePx of fit.sizesPx) {
    const found = fitAt(words, sizePx, fit, widthOf)
    if (found) return found
  }
  // Only now is a word broken, at one of the smaller sizes: a whole word is better than a large one.
  for (const sizePx of fit.sizesPx.slice(fit.sizesPx.length / 2)) {
    const pieces = words.flatMap((word) => breakWord(word, fit.box.widthPx / sizePx, widthOf))
    const found = fitAt(pieces, sizePx, fit, widthOf)
    if (found) return found
  }
  return undefined
}

type WidthOf = (word: string) => number

function fitAt(
  words: readonly string[],
  sizePx: number,
  { box, lineHeight, fewLinesAbovePx = Infinity }: Fit,
  widthOf: WidthOf,
): FittedText | undefined {
  const lineHeightPx = Math.round(sizePx * lineHeight)
  const roomFor = Math.floor(box.heightPx / lineHeightPx)
  const mostLines = sizePx > fewLinesAbovePx ? Math.min(2, roomFor) : roomFor
  const widestEm = box.widthPx / sizePx
  if (words.some((word) => widthOf(word) > widestEm)) return undefined
  const { length } = toLines(words, widestEm, widthOf)
  if (length > mostLines) return undefined
  return { lines: balance(words, length, widestEm, widthOf), sizePx, lineHeightPx }
}

/** Fills line after line. */
function toLines(words: readonly string[], widestEm: number, widthOf: WidthOf): readonly string[] {
  const lines: string[] = []
  let widthEm = 0
  for (const word of words) {
    const withWord = widthEm + widthOf(' ') + widthOf(word)
    if (lines.length > 0 && withWord <= widestEm) {
      lines.push(`${lines.pop() ?? ''} ${word}`)
      widthEm = withWord
    } else {
      lines.push(word)
      widthEm = widthOf(word)
    }
  }
  return lines
}

/** As many lines, as narrow as they can be. */
function balance(
  words: readonly string[],
  count: number,
  widestEm: number,
  widthOf: WidthOf,
): readonly string[] {
  let [low, high] = [Math.max(0, ...words.map(widthOf)), widestEm]
  while (high - low > 0.05) {
    const middle = (low + high) / 2
    if (toLines(words, middle, widthOf).length > count) low = middle
    else high = middle
  }
  return toLines(words, high, widthOf)
}

function breakWord(word: string, widestEm: number, widthOf: WidthOf): readonly string[] {
  if (widthOf(word) <= widestEm) return [word]
  const pieces = ['']
  for (const character of word) {
    const longer = `${pieces.at(-1) ?? ''}${character}`
    if (widthOf(longer) <= widestEm) pieces.splice(-1, 1, longer)
    else pieces.push(character)
  }
  return pieces.filter(Boolean)
}

const sumOfCharacters = (word: string, widths: WordWidths) =>
  Array.from(word).reduce((sum, character) => sum + (widths.get(character) ?? 0), 0)
