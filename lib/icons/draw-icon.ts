import type { Colours } from '@/lib/colours/tokens'

type Shape = {
  /** Ground on each side of the diamond's grid of 16 × 16, in cells of it. */
  readonly margin?: number
  /** Where the ground is cut to a rounded tile, whose corners let what is behind it through. */
  readonly rounded?: boolean
}

const grid = 16

/**
 * The sign of the site as SVG: a woven diamond on a ground of the accent, cell by cell, so that at 16
 * pixels a cell is a pixel. Its contrast is inside it: it reads on light tabs and on dark ones.
 */
export function drawIcon(colours: Colours, { margin = 0, rounded = false }: Shape = {}): string {
  const size = String(grid + 2 * margin)
  const corner = rounded ? ' rx="3"' : ''
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${String(-margin)} ${String(-margin)} ${size} ${size}">`,
    `<rect x="${String(-margin)}" y="${String(-margin)}" width="${size}" height="${size}"${corner} fill="${colours('accent')}"/>`,
    `<path d="${toRows(6, 7)}" stroke="${colours('surface')}"/>`,
    `<path d="${toRows(0, 3)}" stroke="${colours('weave-third')}"/>`,
    '</svg>',
  ].join('')
}

/** The cells between two distances from the middle, as lines along the middle of their rows. */
function toRows(nearest: number, farthest: number): string {
  return Array.from({ length: grid }, (_, y) => {
    const isDrawn = (x: number) => {
      const distance = Math.abs(x - 7.5) + Math.abs(y - 7.5)
      return distance >= nearest && distance <= farthest
    }
    const cells = Array.from({ length: grid + 1 }, (_, x) => x)
    const starts = cells.filter((x) => isDrawn(x) && !isDrawn(x - 1))
    const ends = cells.filter((x) => !isDrawn(x) && isDrawn(x - 1))
    return starts
      .map((x, run) => `M${String(x)} ${String(y)}.5h${String((ends[run] ?? grid) - x)}`)
      .join('')
  }).join('')
}
