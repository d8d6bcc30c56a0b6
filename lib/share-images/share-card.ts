/** What a share image shows. All texts are plain. */
export type ShareCard = {
  /** The code of its woven pattern: `VN`, `2018`. */
  readonly pattern: string
  /** A small line before the title. */
  readonly overline?: string
  readonly title: string
  /** A value, large. */
  readonly figure?: string
  /** A small line at the foot. */
  readonly foot?: string
}

/** The size of a share image, as most networks ask for it. */
export const shareImageSize = { width: 1200, height: 630 } as const
