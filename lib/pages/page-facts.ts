import type { Change } from '@/lib/content/types'

import type { Notes } from '@/lib/citations/number-mentions'

/** A step of the trail that leads to a page. */
export type Crumb = { readonly path: string; readonly label: string }

export type PageKind =
  | 'front'
  | 'edition'
  | 'press-release'
  | 'story'
  | 'stories'
  | 'member-state'
  | 'member-states'
  | 'statistic'
  | 'statistics'
  | 'source'
  | 'sources'
  | 'page'
  | 'corrections'

/** A change to a page since it was published. */
export type PageChange = {
  /** Its anchor on the page: change-2026-12-01, and change-2026-12-01-2 for a second one of that day. */
  readonly id: string
  /** Such as 2026-12-01. */
  readonly day: string
  readonly kind: Change['kind']
  /** What changed, in words. */
  readonly what: string
}

/** The history of a page. Days are such as 2018-06-27, from the content alone. */
export type Publication = {
  readonly published?: string
  readonly modified?: string
  /** The newest first. */
  readonly changes?: readonly PageChange[]
  /** Why nobody should rely on the page any more, and since when. */
  readonly withdrawal?: PageChange
}

/** What is known of a page before it is drawn; metadata, sitemap and lists are made from it. */
export type PageFacts = Publication & {
  readonly kind: PageKind
  readonly lang: string
  readonly path: string
  /** As it stands at the head of the page. */
  readonly title: string
  /** Makes sense in a list of search results. */
  readonly description: string
  /** The way to the page from the front, without the page itself. */
  readonly trail: readonly Crumb[]
  /** Who issued the words first and when, where they are not this site's own. */
  readonly original?: { readonly issuer: string; readonly issued: string }
  /** The same page in every language that has it, this one included, by language. */
  readonly versions: Readonly<Record<string, string>>
}

/** A page with its citations numbered. */
export type SitePage = { readonly facts: PageFacts; readonly notes: Notes }

export const noNotes: Notes = { marks: new Map(), entries: [] }
