import type { SetText } from './set-text'

/** A text where it stands; x is its left edge, or its right edge where it is set flush right. */
export type PlacedText = SetText & {
  readonly x: number
  readonly y: number
  readonly align?: 'left' | 'center' | 'right'
}

/** A part of a picture as wide as the picture: texts, and shapes as SVG, from its own top. */
export type Block = {
  readonly heightPx: number
  readonly texts: readonly PlacedText[]
  readonly shapes: string
}

/** A block of one text at the left. */
export const toTextBlock = (text: SetText, x: number): Block => ({
  heightPx: text.heightPx,
  texts: [{ ...text, x, y: 0 }],
  shapes: '',
})

/** Blocks below each other, each after a gap. */
export function stack(items: readonly { readonly block: Block; readonly gapPx: number }[]): Block {
  let y = 0
  const texts: PlacedText[] = []
  const shapes: string[] = []
  for (const { block, gapPx } of items) {
    y += gapPx
    for (const text of block.texts) texts.push({ ...text, y: text.y + y })
    if (block.shapes !== '') shapes.push(`<g transform="translate(0 ${y})">${block.shapes}</g>`)
    y += block.heightPx
  }
  return { heightPx: y, texts, shapes: shapes.join('') }
}
