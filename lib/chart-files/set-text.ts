import { fitText } from '@/lib/share-images/fit-text'
import type { Typeface } from '@/lib/share-images/fonts'
import { measureWords } from '@/lib/share-images/measure'

export type TextStyle = {
  readonly typeface: Typeface
  readonly sizePx: number
  readonly lineHeightPx: number
  /** A role of the colours. */
  readonly colour: string
}

/** A text broken into lines that are not wider than they may be. */
export type SetText = TextStyle & {
  readonly lines: readonly string[]
  /** The width of the longest line. */
  readonly widthPx: number
  readonly heightPx: number
}

/**
 * Breaks a text into lines of at most a width; it is never cut.
 * @throws where the typeface lacks one of its characters
 */
export async function setText(text: string, style: TextStyle, widthPx: number): Promise<SetText> {
  const { typeface, sizePx, lineHeightPx } = style
  const plain = text.normalize('NFC').replaceAll('\u2011', '-').replace(/\s+/g, ' ').trim()
  const words = plain.split(' ')
  const widths = await measureWords(
    [...words, ' ', ...Array.from(plain.replaceAll(' ', ''))],
    typeface,
  )
  const set =
    widths &&
    fitText(plain, widths, {
      box: { widthPx, heightPx: Infinity },
      sizesPx: [sizePx],
      lineHeight: lineHeightPx / sizePx,
    })
  if (!set) throw new Error(`The typeface of the charts lacks a character of “${text}”.`)
  const widthOf = (line: string) =>
    line.split(' ').reduce((sum, word) => sum + (widths.get(word) ?? 0), 0) +
    (line.split(' ').length - 1) * (widths.get(' ') ?? 0)
  return {
    ...style,
    lines: set.lines,
    widthPx: Math.min(widthPx, Math.ceil(Math.max(...set.lines.map(widthOf)) * sizePx * 1.02)),
    heightPx: set.lines.length * lineHeightPx,
  }
}
