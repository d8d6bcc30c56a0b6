import { tones, type Tone, type Weave } from '@/lib/patterns/weave'

/** A pattern as a cloth that hangs from top to bottom. */
export type Cloth = {
  readonly widthPx: number
  readonly heightPx: number
  readonly cellPx: number
  readonly colours: Readonly<Record<Tone | 'ground', string>>
}

/** Draws the band upright in the middle of its cloth, repeated from the middle of its height outwards, as SVG. */
export function drawCloth(weave: Weave, { widthPx, heightPx, cellPx, colours }: Cloth): string {
  const repeatPx = weave.columns * cellPx
  const count = Math.ceil(heightPx / repeatPx / 2) * 2 + 1
  const left = (widthPx - weave.rows * cellPx) / 2
  const start = heightPx / 2 - (count * repeatPx) / 2
  const repeats = Array.from({ length: count }, (_, index) => {
    // A quarter turn: the columns of the band run down the cloth.
    const turn = `matrix(0 ${String(cellPx)} ${String(cellPx)} 0 ${String(left)} ${String(start + index * repeatPx)})`
    return `<g transform="${turn}">${drawThreads(weave, colours)}</g>`
  })
  return `<rect width="${String(widthPx)}" height="${String(heightPx)}" fill="${colours.ground}"/>${repeats.join('')}`
}

const drawThreads = ({ threads }: Weave, colours: Cloth['colours']) =>
  tones.map((tone) => `<path d="${threads[tone]}" stroke="${colours[tone]}"/>`).join('')
