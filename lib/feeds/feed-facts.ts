/** What is known of a feed besides its entries. Addresses are full ones, days are such as 2018-06-27. */
export type FeedFacts = {
  readonly lang: string
  readonly title: string
  readonly description: string
  /** The page that shows readers what the feed tells programs. */
  readonly page: string
  /** The feed's own address. */
  readonly self: string
  /** Who publishes it: the site, never a person. */
  readonly author: { readonly name: string; readonly address: string }
  /** The day that stands for a feed which has no entry yet. */
  readonly since: string
}

export type FeedEntry = {
  /** Feed readers tell entries apart by it, so it never changes: the first address of what it tells. */
  readonly id: string
  readonly address: string
  readonly title: string
  readonly summary: string
  /** Writes the whole text as HTML, every address in it a full one. Most entries are too old for a feed. */
  readonly toHtml: () => string
  readonly published: string
  /** The day of the last change, else the day of publication. */
  readonly updated: string
  /** The member states of which it speaks. */
  readonly categories: readonly { readonly term: string; readonly label: string }[]
}

/** The entries with the newest day first; those of one day stay in the order in which they came. */
export const sortNewestFirst = (entries: readonly FeedEntry[]): readonly FeedEntry[] =>
  entries.toSorted((a, b) => compare(b.updated, a.updated) || compare(b.published, a.published))

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

/** The day on which anything in a feed last changed. */
export const findUpdated = ({ since }: FeedFacts, entries: readonly FeedEntry[]): string =>
  sortNewestFirst(entries)[0]?.updated ?? since

/** A day as feeds write it, at its first second (RFC 3339): 2018-06-27T00:00:00Z. */
export const toTimestamp = (day: string) => `${day}T00:00:00Z`
