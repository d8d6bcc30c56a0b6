import type { Edition } from '@/lib/content/types'

import { listQuotes, type SpokenQuote } from '@/lib/articles/quotes'
import type { Article } from '@/lib/articles/read-article'
import { findPressRelease, getEdition, getNewestYear, listYears } from '@/lib/content/editions'
import { getWords } from '@/lib/content/languages'
import { listMemberStates } from '@/lib/content/member-states'
import { findStory } from '@/lib/content/stories'
import { formatDay, toDay } from '@/lib/format'
import { routes } from '@/lib/routes'
import { fill } from '@/lib/words'

import type { Mention } from '@/lib/citations/number-mentions'

import { numberPage, readText, toChartMentions } from './compose'
import { toShownFigure, type ShownFigure } from './figures'
import type { PageFacts, SitePage } from './page-facts'
import { toPressReleasePage, type PressReleasePage } from './press-release-page'
import { toPublication } from './publication'
import { listStoryTeasers, type StoryTeaser } from './story-page'
import { toTileMap, type TileMapData } from './tile-map'
import { frontCrumb } from './trail'
import { toVersions } from './versions'

export type EditionPage = SitePage & {
  readonly edition: Edition
  readonly year: string
  readonly day: string
  readonly lead: Article
  readonly headlines: readonly ShownFigure[]
  /** The headline figures that share a scale; left out where there is none. */
  readonly chart?: { readonly slugs: readonly string[]; readonly mentions: readonly Mention[] }
  readonly article: Article
  readonly release?: PressReleasePage
  readonly voices: readonly SpokenQuote[]
  readonly stories: readonly StoryTeaser[]
  /** The states that were members on the day, leading to their stories. */
  readonly map: TileMapData
  readonly membersText: string
  /** The codes of these states, whose bands the page shows. */
  readonly weaves: readonly string[]
}

/** The front of an edition. @throws where there is none. */
export function toEditionPage(lang: string, year: string): EditionPage {
  const edition = getEdition(lang, year)
  const lead = readText(edition.lead, lang)
  const headlines = edition.headlineFigures.map((slug) => toShownFigure(lang, slug))
  const chart = toHeadlineChart(lang, headlines)
  const article = readText(edition.body.raw, lang, { linkable: true })
  const release = findPressRelease(lang, year) && toPressReleasePage(lang, year)
  return {
    facts: {
      kind: 'edition',
      lang,
      path: routes.edition(lang, year),
      title: edition.title,
      description: edition.description,
      trail: [frontCrumb(lang)],
      versions: toVersions(
        (other) => routes.edition(other, year),
        (other) => listYears(other).includes(year),
      ),
      ...toPublication(edition),
    },
    notes: numberPage([lead, ...headlines, chart, article]),
    edition,
    year,
    day: toDay(edition.day),
    lead,
    headlines,
    ...(chart && { chart }),
    article,
    ...(release && { release }),
    voices: release ? listQuotes(release.article.tree) : [],
    stories: listStoryTeasers(lang, year),
    ...toMembers(lang, year, toDay(edition.day)),
  }
}

/** The percentages among the headline figures, which one chart can show. */
function toHeadlineChart(lang: string, headlines: readonly ShownFigure[]) {
  const slugs = headlines
    .filter(({ statistic }) => statistic.unit === 'percent')
    .map(({ slug }) => slug)
  return slugs.length === 0 ? undefined : { slugs, mentions: toChartMentions(lang, slugs) }
}

function toMembers(lang: string, year: string, day: string) {
  const { front, locale } = getWords(lang)
  const memberStates = listMemberStates(day)
  return {
    map: toTileMap({
      lang,
      memberStates,
      caption: front.memberStates,
      toHref: (slug) =>
        findStory(lang, year, slug)
          ? routes.story(lang, year, slug)
          : routes.memberState(lang, slug),
    }),
    weaves: memberStates.map(({ code }) => code),
    membersText: fill(front.memberStatesText, locale, {
      count: memberStates.length,
      day: formatDay(day, locale),
    }),
  }
}

/** The front of the newest edition, which is the front of the site in that language. */
export function toFrontPage(lang: string): EditionPage {
  const page = toEditionPage(lang, getNewestYear(lang))
  const { site } = getWords(lang)
  const facts: PageFacts = {
    ...page.facts,
    kind: 'front',
    path: routes.front(lang),
    title: site.name,
    trail: [],
    versions: toVersions(routes.front),
  }
  return { ...page, facts }
}

/** The newest of some editions whose day came before a state joined, if there is one. */
export const findYearBefore = (years: readonly string[], lang: string, joined: string) =>
  years.find((year) => toDay(getEdition(lang, year).day) < joined)
