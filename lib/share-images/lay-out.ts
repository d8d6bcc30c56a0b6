import { fitText, type Box, type Fit, type FittedText } from './fit-text'
import { measureWords } from './measure'
import { shareImageSize, type ShareCard } from './share-card'

/** A text with the place where its first line begins. */
export type PlacedText = FittedText & { readonly x: number; readonly y: number }

export const textRoles = ['overline', 'title', 'figure', 'foot'] as const
export type TextRole = (typeof textRoles)[number]
export type ShareLayout = Readonly<Partial<Record<TextRole, PlacedText>>>

export const marginPx = 72
/** The cloth at the right edge. */
export const clothWidthPx = 375
/** The sign of the site at the foot. */
export const signPx = 40

const left = marginPx
const widthPx = shareImageSize.width - clothWidthPx - 2 * marginPx
const footBottom = shareImageSize.height - marginPx
const gapPx = { afterOverline: 22, beforeFigure: 28, beforeFoot: 36, afterSign: 16 }

type Type = Omit<Fit, 'box'>
const small: Type = { sizesPx: [30, 28, 26, 24, 22, 20], lineHeight: 1.3 }
const large: Type = {
  sizesPx: [136, 124, 112, 104, 96, 88, 80, 74, 68, 62, 56, 52, 48, 44, 40, 36, 32, 28],
  fewLinesAbovePx: 80,
  lineHeight: 1.06,
}
// Beside a figure, a title says what the figure counts, and does not compete with it.
const besideFigure: Type = { ...large, sizesPx: large.sizesPx.filter((size) => size <= 74) }

/**
 * Places the texts of a card. A text of which the display font lacks a character, or which fits at no
 * size that can be read, is left off: empty boxes, or half a sentence, would say something else.
 */
export async function layOut(card: ShareCard): Promise<ShareLayout> {
  const overline = await fit(card.overline, small, { widthPx, heightPx: 80 })
  const afterSign = signPx + gapPx.afterSign
  const foot = await fit(card.foot, small, { widthPx: widthPx - afterSign, heightPx: signPx })
  const top = marginPx + (overline ? heightOf(overline) + gapPx.afterOverline : 0)
  const bottom = footBottom - signPx - gapPx.beforeFoot

  const figure = await fit(card.figure, large, { widthPx, heightPx: (bottom - top) / 2 })
  const figureHeight = figure ? heightOf(figure) : 0
  const heightPx = bottom - top - (figure ? figureHeight + gapPx.beforeFigure : 0)
  const title = await fit(card.title, figure ? besideFigure : large, { widthPx, heightPx })
  return {
    ...(overline && { overline: { ...overline, x: left, y: marginPx } }),
    ...(title && { title: { ...title, x: left, y: top } }),
    ...(figure && { figure: { ...figure, x: left, y: bottom - figureHeight } }),
    ...(foot && {
      foot: { ...foot, x: left + afterSign, y: footBottom - (signPx + heightOf(foot)) / 2 },
    }),
  }
}

const heightOf = ({ lines, lineHeightPx }: FittedText) => lines.length * lineHeightPx

async function fit(
  text: string | undefined,
  type: Type,
  box: Box,
): Promise<FittedText | undefined> {
  const plain = toDrawable(text ?? '')
  if (plain === '') return undefined
  // Characters are measured too, for a word that has to be broken.
  const widths = await measureWords(
    [...plain.split(' '), ...Array.from(plain)].filter((part) => part !== ''),
  )
  return widths && fitText(plain, widths, { ...type, box })
}

/** One form for each character, and a hyphen that the font has for the one that does not break. */
const toDrawable = (text: string) => text.normalize('NFC').replaceAll('\u2011', '-').trim()
