declare module 'subset-font' {
  type Options = {
    readonly targetFormat: 'sfnt' | 'truetype' | 'woff' | 'woff2'
    /** A variable typeface is fixed at these places of its axes. */
    readonly variationAxes?: Readonly<Record<string, number>>
  }
  /** A font with those glyphs alone that a text needs. */
  export default function subsetFont(font: Buffer, text: string, options: Options): Promise<Buffer>
}
