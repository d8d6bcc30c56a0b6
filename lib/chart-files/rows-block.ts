import type { PlacedMark } from '@/lib/charts/rows'
import type { Colours } from '@/lib/colours/tokens'

import type { Block, PlacedText } from './block'
import type { RowsBody } from './chart-facts'
import { marginPx, roomPx, textStyles } from './page-size'
import { setText, type SetText } from './set-text'

const widestLabelPx = 440
const widestValuePx = 360
const columnGapPx = 44
const rowGapPx = 20
const lineGapPx = 14
const dotRadiusPx = 11
const barHeightPx = 22

type Row = {
  readonly label: SetText
  readonly under: SetText | undefined
  readonly value: SetText
  readonly marks: readonly PlacedMark[]
}

/** Rows of a name, marks on the common scale, and their values in words; the scale below them. */
export async function toRowsBlock({ rows, ticks }: RowsBody, colours: Colours): Promise<Block> {
  const set = await Promise.all(rows.map(toRow))
  const labelPx = Math.max(
    ...set.flatMap(({ label, under }) => [label.widthPx, under?.widthPx ?? 0]),
  )
  const valuePx = Math.max(...set.map(({ value }) => value.widthPx))
  const left = marginPx + labelPx + columnGapPx
  const right = marginPx + roomPx - valuePx - columnGapPx
  const toX = (percent: number) => round(left + ((right - left) * percent) / 100)

  const texts: PlacedText[] = []
  const shapes: string[] = []
  let y = 0
  for (const { label, under, value, marks } of set) {
    const labelHeight = label.heightPx + (under?.heightPx ?? 0)
    const height = Math.max(labelHeight, value.heightPx) + rowGapPx
    const middle = y + height / 2
    texts.push({ ...label, x: marginPx, y: middle - labelHeight / 2 })
    if (under) texts.push({ ...under, x: marginPx, y: middle - labelHeight / 2 + label.heightPx })
    texts.push({ ...value, x: marginPx + roomPx, y: middle - value.heightPx / 2, align: 'right' })
    shapes.push(drawLine(left, right, middle, colours('rule')))
    shapes.push(...sortHollowFirst(marks).map((mark) => drawMark(mark, middle, toX, colours)))
    y += height
  }
  const labels = await Promise.all(
    ticks.map(({ text }) => setText(text, textStyles.tick, right - left)),
  )
  labels.forEach((label, index) => {
    const x = toX(ticks[index]?.percent ?? 0)
    texts.push({ ...label, x, y: y + lineGapPx, align: 'center' })
  })
  const grid = ticks.map(
    ({ percent }) =>
      `<path d="M${toX(percent)} 0V${y + lineGapPx / 2}" stroke="${colours('rule')}" stroke-width="2"/>`,
  )
  return {
    heightPx: y + lineGapPx + textStyles.tick.lineHeightPx,
    texts,
    shapes: [...grid, ...shapes].join(''),
  }
}

async function toRow({
  label,
  underLabel,
  valueText,
  marks,
}: RowsBody['rows'][number]): Promise<Row> {
  return {
    label: await setText(label, textStyles.label, widestLabelPx),
    under:
      underLabel === undefined
        ? undefined
        : await setText(underLabel, textStyles.underLabel, widestLabelPx),
    value: await setText(valueText, textStyles.label, widestValuePx),
    marks,
  }
}

/** What the source gives lies on top. */
const sortHollowFirst = (marks: readonly PlacedMark[]) =>
  marks.toSorted((a, b) => Number(b.hollow) - Number(a.hollow))

const drawLine = (from: number, to: number, y: number, colour: string) =>
  `<path d="M${from} ${y}H${to}" stroke="${colour}" stroke-width="2"/>`

function drawMark(
  mark: PlacedMark,
  y: number,
  toX: (percent: number) => number,
  colours: Colours,
): string {
  // A light edge keeps marks apart that lie on each other.
  const [fill, stroke] = mark.hollow ? ['surface', 'figure'] : ['figure', 'surface']
  const paint = `fill="${colours(fill)}" stroke="${colours(stroke)}" stroke-width="${mark.hollow ? 4 : 3}"`
  if (mark.kind === 'dot')
    return `<circle cx="${toX(mark.percent)}" cy="${y}" r="${dotRadiusPx}" ${paint}/>`
  const from = toX(mark.startPercent)
  const width = round(toX(mark.startPercent + mark.widthPercent) - from)
  return `<rect x="${from}" y="${y - barHeightPx / 2}" width="${width}" height="${barHeightPx}" ${paint}/>`
}

const round = (value: number) => Math.round(value * 10) / 10
