import type { EmbedPage } from '@/lib/pages/embed-page'

/** The width that the height is meant for, in px: that of a phone. Where there is more room, the chart grows. */
export const phoneWidthPx = 360

/** The widest that an embed is meant to be, in px. */
export const maxWidthPx = 640

// Measured in app/styles/embed.css.
const linePx = 21
const rowPx = 34
const rowLinePx = 19
const charactersPerRow = 38
const framePx = 175
const axisPx = 60
const dotRowPx = 20
const charactersPerLine = 42

/** The height in px at which an embed needs no scrolling on a phone. */
export function toEmbedHeight({ state, sources, rows, dots, edition, ...page }: EmbedPage): number {
  const texts = [
    state.title,
    state.measures,
    state.caution,
    ...sources.map(({ maker = '', title, address = '' }) => `${maker} ${title} ${address}`),
    ...(rows || dots ? [state.axis] : []),
    ...(page.statusText ? [page.statusText] : []),
    ...(edition ? ['x'.repeat(edition.isChanged ? 170 : 85)] : []),
    ...(page.otherSources.length > 0 ? ['x'] : []),
  ]
  const lines = texts.reduce((sum, text) => sum + Math.ceil(text.length / charactersPerLine), 0)
  const rowsPx = (rows?.rows ?? []).reduce(
    (sum, { label, valueText }) =>
      sum + rowPx + (label.length + valueText.length > charactersPerRow ? rowLinePx : 0),
    0,
  )
  const chart = (rows ? rowsPx + axisPx : 0) + (dots ? dots.rows * dotRowPx : 0)
  return Math.ceil((framePx + lines * linePx + chart) / 10) * 10
}
