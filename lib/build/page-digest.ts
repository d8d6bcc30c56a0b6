import { listClassNames } from './shake-styles'

/** What the style sheets and the typeface of a site have to know of a page. */
export type PageDigest = {
  readonly file: string
  /** The address of the style sheet that it links, if it does. */
  readonly sheet: string | undefined
  /** Every class name of it, once. */
  readonly classNames: readonly string[]
  /** Every character of it, once. */
  readonly characters: string
}

export const linkedSheet = /(<link rel="stylesheet" href=")(\/[^"]+\.css)"/

export const toPageDigest = (file: string, html: string): PageDigest => ({
  file,
  sheet: linkedSheet.exec(html)?.[2],
  classNames: [...new Set(listClassNames(html))],
  characters: [...new Set(html)].join(''),
})
