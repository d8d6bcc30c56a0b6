import { findPressRelease, listYears } from '@/lib/content/editions'
import { toSlug } from '@/lib/content/file-names'
import { getWords } from '@/lib/content/languages'
import { getMemberStateName } from '@/lib/content/member-states'
import { listPages } from '@/lib/content/pages'
import { getSiteAddress } from '@/lib/content/site'
import { listStories } from '@/lib/content/stories'
import { toEditionPage } from '@/lib/pages/edition-page'
import { findGathered } from '@/lib/pages/gathered'
import type { PageFacts, SitePage } from '@/lib/pages/page-facts'
import { toPressReleasePage } from '@/lib/pages/press-release-page'
import { toStandalonePage } from '@/lib/pages/standalone-page'
import { listStatisticSlugs, toStatisticPage } from '@/lib/pages/statistic-page'
import { toStoryFacts, toStoryPage } from '@/lib/pages/story-page'
import { toFullAddress } from '@/lib/site'

import type { FeedEntry } from './feed-facts'
import type { TextContext } from './text/article-text'
import { toHtml, type Piece } from './text/html'
import { toEditionText, toReleaseText, toStandaloneText, toStoryText } from './text/page-texts'
import { toStatisticText } from './text/statistic-text'

// What is read from the content stays as long as the content itself, which a change in the preview loads anew.
const known = new Map<string, readonly FeedEntry[]>()

/** Everything of a language that is published, as entries of a feed, in the order of the site. */
export function listEntries(lang: string): readonly FeedEntry[] {
  const entries = known.get(lang) ?? writeEntries(lang)
  known.set(lang, entries)
  return entries
}

const writeEntries = (lang: string): readonly FeedEntry[] => [
  ...listYears(lang).flatMap((year) => [
    ofPage(toEditionPage(lang, year), toEditionText),
    ...(findPressRelease(lang, year)
      ? [ofPage(toPressReleasePage(lang, year), toReleaseText)]
      : []),
    ...listStories(lang, year).map((story) => {
      const memberState = toSlug(story)
      const findPage = () => toStoryPage(lang, year, memberState)
      return toEntry(toStoryFacts(lang, year, memberState), findPage, toStoryText, [memberState])
    }),
  ]),
  ...listStatisticSlugs(lang).map((slug) => {
    const page = toStatisticPage(lang, slug)
    const areas = page.rows
      .filter(({ figure }) => figure.area !== 'asean' && figure.notAvailable === undefined)
      .map(({ figure }) => figure.area)
    return ofPage(page, toStatisticText, [...new Set(areas)])
  }),
  ...listPages(lang).map((page) => ofPage(toStandalonePage(lang, toSlug(page)), toStandaloneText)),
]

type ToText<Page> = (page: Page, context: TextContext) => readonly Piece[]

const ofPage = <Page extends SitePage>(
  page: Page,
  toText: ToText<Page>,
  memberStates?: readonly string[],
) => toEntry(page.facts, () => page, toText, memberStates)

function toEntry<Page extends SitePage>(
  { lang, path, title, description, published, modified }: PageFacts,
  findPage: () => Page,
  toText: ToText<Page>,
  memberStates: readonly string[] = [],
): FeedEntry {
  if (published === undefined) throw new Error(`${path} does not say when it was published.`)
  const address = toFullAddress(getSiteAddress(), path)
  const write = () => {
    const page = findPage()
    return toHtml(toText(page, { lang, words: getWords(lang), notes: page.notes, address }))
  }
  // An entry stands in up to four feeds.
  let written: string | undefined
  return {
    id: address,
    address,
    title,
    summary: description,
    toHtml: () => (written ??= findGathered('entryTexts')?.[address] ?? write()),
    published,
    updated: modified ?? published,
    categories: memberStates.map((slug) => ({ term: slug, label: getMemberStateName(slug, lang) })),
  }
}
