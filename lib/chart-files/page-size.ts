/** The width of a chart's picture; its height follows from what stands in it. */
export const chartWidthPx = 1600
export const marginPx = 80
/** The room between the margins. */
export const roomPx = chartWidthPx - 2 * marginPx

/** How texts are set in a chart's picture. */
export const textStyles = {
  title: { typeface: 'display', sizePx: 58, lineHeightPx: 66, colour: 'ink' },
  axis: { typeface: 'text', sizePx: 32, lineHeightPx: 42, colour: 'ink-soft' },
  label: { typeface: 'text', sizePx: 32, lineHeightPx: 38, colour: 'ink' },
  underLabel: { typeface: 'text', sizePx: 24, lineHeightPx: 30, colour: 'ink-soft' },
  tick: { typeface: 'text', sizePx: 26, lineHeightPx: 32, colour: 'ink-soft' },
  amount: { typeface: 'display', sizePx: 120, lineHeightPx: 128, colour: 'figure' },
  remark: { typeface: 'text', sizePx: 28, lineHeightPx: 37, colour: 'ink' },
  sources: { typeface: 'text', sizePx: 24, lineHeightPx: 32, colour: 'ink-soft' },
  credit: { typeface: 'text', sizePx: 26, lineHeightPx: 34, colour: 'accent' },
} as const
