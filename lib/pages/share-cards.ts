import { findPressRelease, getEdition, getNewestYear, listYears } from '@/lib/content/editions'
import { toSlug } from '@/lib/content/file-names'
import { getWords } from '@/lib/content/languages'
import { getMemberState, getMemberStateName, listMemberStates } from '@/lib/content/member-states'
import { listStatistics } from '@/lib/content/statistics'
import { listStories } from '@/lib/content/stories'
import type { MemberState, PressRelease, Statistic, Story } from '@/lib/content/types'
import { formatDay } from '@/lib/format'
import { routes } from '@/lib/routes'
import type { ShareCard } from '@/lib/share-images/share-card'
import { fill } from '@/lib/words'

import { toShownFigure } from './figures'

/** What the share image of a page shows, and whose pattern it is. */
export type PageCard = Omit<ShareCard, 'foot'> & {
  readonly path: string
  readonly patternName: string
}

/** The cards of a language: of its front, editions, releases, stories, member states and statistics. */
export function listShareCards(lang: string): readonly PageCard[] {
  return [
    toFrontCard(lang),
    ...listYears(lang).flatMap((year) => listOfEdition(lang, year)),
    ...listMemberStates().map((state) => toMemberStateCard(lang, state)),
    ...listStatistics(lang).map((statistic) => toStatisticCard(lang, statistic)),
  ]
}

function listOfEdition(lang: string, year: string): readonly PageCard[] {
  const release = findPressRelease(lang, year)
  const stories = listStories(lang, year)
  return [
    toEditionCard(lang, year),
    ...(release ? [toReleaseCard(lang, year, release)] : []),
    ...(stories.length > 0 ? [toStoriesCard(lang, year)] : []),
    ...stories.map((story) => toStoryCard(lang, year, story)),
  ]
}

/** What is shown of an edition everywhere: its pattern. */
const ofEdition = (lang: string, year: string) => ({
  pattern: year,
  patternName: getEdition(lang, year).title,
})

function toFrontCard(lang: string): PageCard {
  const year = getNewestYear(lang)
  return {
    ...ofEdition(lang, year),
    path: routes.front(lang),
    title: getWords(lang).site.name,
    overline: toDayAndTheme(lang, year),
  }
}

const toEditionCard = (lang: string, year: string): PageCard => ({
  ...ofEdition(lang, year),
  path: routes.edition(lang, year),
  title: getEdition(lang, year).title,
  overline: toDayAndTheme(lang, year),
})

function toDayAndTheme(lang: string, year: string): string {
  const { day, theme } = getEdition(lang, year)
  return [formatDay(day, getWords(lang).locale), theme].filter(Boolean).join(' · ')
}

function toReleaseCard(lang: string, year: string, release: PressRelease): PageCard {
  const { article, locale } = getWords(lang)
  const { title, issuer, issued } = release
  return {
    ...ofEdition(lang, year),
    path: routes.pressRelease(lang, year),
    title,
    overline: fill(article.issued, locale, { issuer, date: formatDay(issued, locale) }),
  }
}

function toStoriesCard(lang: string, year: string): PageCard {
  const { stories, locale } = getWords(lang)
  const { patternName, pattern } = ofEdition(lang, year)
  return {
    pattern,
    patternName,
    path: routes.stories(lang, year),
    title: fill(stories.title, locale, { year }),
    overline: patternName,
  }
}

/** What is shown of a member state everywhere: its pattern. */
const ofMemberState = (lang: string, slug: string) => ({
  pattern: getMemberState(slug).code,
  patternName: getMemberStateName(slug, lang),
})

function toStoryCard(lang: string, year: string, story: Story): PageCard {
  const { stories, locale } = getWords(lang)
  const slug = toSlug(story)
  const { pattern, patternName } = ofMemberState(lang, slug)
  return {
    pattern,
    patternName,
    path: routes.story(lang, year, slug),
    title: story.title,
    overline: fill(stories.overline, locale, { memberState: patternName, year }),
  }
}

function toMemberStateCard(lang: string, state: MemberState): PageCard {
  const { memberStates, locale } = getWords(lang)
  const slug = toSlug(state)
  const { pattern, patternName } = ofMemberState(lang, slug)
  return {
    pattern,
    patternName,
    path: routes.memberState(lang, slug),
    title: patternName,
    overline: fill(memberStates.joined, locale, { date: formatDay(state.joined, locale) }),
  }
}

function toStatisticCard(lang: string, statistic: Statistic): PageCard {
  const slug = toSlug(statistic)
  const { text, figure, areaName, valueText } = toShownFigure(lang, slug)
  const isKnown = (figure.value ?? figure.low) !== undefined
  return {
    ...ofEdition(lang, getNewestYear(lang)),
    path: routes.statistic(lang, slug),
    title: text.title,
    overline: [areaName, figure.year].filter(Boolean).join(' · '),
    ...(isKnown && { figure: valueText }),
  }
}
