declare module 'subset-font' {
  type Options = {
    readonly targetFormat: 'sfnt' | 'truetype' | 'woff' | 'woff2'
    /** For a font that is to be changed, not reduced; its text is undefined. */
    readonly keepAllGlyphs?: boolean
    /** A variable typeface is fixed at these places of its axes. */
    readonly variationAxes?: Readonly<Record<string, number>>
  }
  /** A font with those glyphs alone that a text needs. */
  export default function subsetFont(
    font: Buffer,
    text: string | undefined,
    options: Options,
  ): Promise<Buffer>
}
