/** What arrives over the network, by the browser's names for it. */
export const transferTypes = ['Document', 'Stylesheet', 'Script', 'Image', 'Font'] as const

export type TransferType = (typeof transferTypes)[number]

export type Transfer = {
  readonly requests: number
  /** Bytes on the wire, headers included; `total` also counts other types. */
  readonly bytes: Readonly<Record<TransferType | 'total', number>>
}

/** Scores from 0 to 100, times in milliseconds, CLS as it is. */
export type Ratings = {
  readonly performance: number
  readonly accessibility: number
  readonly bestPractices: number
  readonly seo: number
  readonly fcpMs: number
  readonly lcpMs: number
  readonly tbtMs: number
  readonly cls: number
}

export type Measurement = Transfer & Ratings
