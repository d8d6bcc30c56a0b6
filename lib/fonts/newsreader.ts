/** The scripts into which the package of the display typeface is split. */
export type Part = 'latin' | 'latin-ext' | 'vietnamese'

/** One cut of the variable typeface: its design for large sizes, between medium and semi-bold. */
export const newsreaderCut = { opsz: 72, wght: 550 } as const

/** Its design for small sizes, in pictures: stronger thin strokes, wider letters. */
export const newsreaderTextCut = { opsz: 16, wght: 450 } as const

/** Where the part of the display typeface that pages use is served; the build gives it a name with its hash. */
export const displayFontAddress = '/assets/newsreader-display.woff2'

/** The variable typeface in its package, below the project's folder. */
export const toNewsreaderFile = (part: Part) =>
  `node_modules/@fontsource-variable/newsreader/files/newsreader-${part}-opsz-normal.woff2`
