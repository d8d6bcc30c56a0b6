import type { Colours } from '@/lib/colours/tokens'

import { stack, toTextBlock, type Block } from './block'
import type { DotsBody } from './chart-facts'
import { marginPx, roomPx, textStyles } from './page-size'
import { setText } from './set-text'

const radiusPx = 32

/** An amount in words, and as dots that can be counted. */
export async function toDotsBlock(body: DotsBody, colours: Colours): Promise<Block> {
  const { grid, valueText, label } = body
  const cell = Math.floor((roomPx - 2 * radiusPx) / (grid.columns - 1))
  const dots = grid.dots.map(({ column, row }) => {
    const [x, y] = [marginPx + radiusPx + column * cell, radiusPx + row * cell]
    return `<circle cx="${x}" cy="${y}" r="${radiusPx}"/>`
  })
  const amount = await setText(valueText, textStyles.amount, roomPx)
  const what = await setText(label, textStyles.axis, roomPx)
  return stack([
    { block: toTextBlock(amount, marginPx), gapPx: 0 },
    { block: toTextBlock(what, marginPx), gapPx: 0 },
    {
      block: {
        heightPx: (grid.rows - 1) * cell + 2 * radiusPx,
        texts: [],
        shapes: `<g fill="${colours('figure')}">${dots.join('')}</g>`,
      },
      gapPx: 32,
    },
  ])
}
