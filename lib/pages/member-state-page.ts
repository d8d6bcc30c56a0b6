import type { Mention } from '@/lib/citations/number-mentions'
import { toSlug, toYear } from '@/lib/content/file-names'
import { getWords } from '@/lib/content/languages'
import { getMemberState, getMemberStateName, listMemberStates } from '@/lib/content/member-states'
import { listStatistics } from '@/lib/content/statistics'
import { listStoriesOf } from '@/lib/content/stories'
import type { MemberState } from '@/lib/content/types'
import { formatDay, toDay } from '@/lib/format'
import { routes } from '@/lib/routes'
import { fill } from '@/lib/words'

import { numberPage, toMentions } from './compose'
import { toShownFigures, type ShownFigure } from './figures'
import { noNotes, type SitePage } from './page-facts'
import { toTeaser, type StoryTeaser } from './story-page'
import { frontCrumb, memberStatesCrumb } from './trail'
import { toVersions } from './versions'

/** The values of one statistic for one member state. */
export type FiguresOfStatistic = { readonly slug: string; readonly figures: readonly ShownFigure[] }

export type MemberStatePage = SitePage & {
  readonly slug: string
  readonly memberState: MemberState
  readonly joined: string
  readonly joinedMentions: readonly Mention[]
  readonly statistics: readonly FiguresOfStatistic[]
  readonly stories: readonly (StoryTeaser & { readonly year: string })[]
}

/** A member state: its names, when it joined, its values in every statistic, its stories. */
export function toMemberStatePage(lang: string, slug: string): MemberStatePage {
  const memberState = getMemberState(slug)
  const { sections, memberStates, locale } = getWords(lang)
  const name = getMemberStateName(slug, lang)
  const joined = toDay(memberState.joined)
  const { joinedSource } = memberState
  const joinedMentions = toMentions(
    joinedSource === undefined ? [] : [{ key: joinedSource }],
    fill(memberStates.joined, locale, { date: formatDay(joined, locale) }),
  )
  const statistics = listFiguresOf(lang, slug)
  return {
    facts: {
      kind: 'member-state',
      lang,
      path: routes.memberState(lang, slug),
      title: name,
      description: fill(sections.memberStateDescription, locale, { name }),
      trail: [frontCrumb(lang), memberStatesCrumb(lang)],
      versions: toVersions((other) => routes.memberState(other, slug)),
    },
    notes: numberPage([
      { mentions: joinedMentions },
      ...statistics.flatMap(({ figures }) => figures),
    ]),
    slug,
    memberState,
    joined,
    joinedMentions,
    statistics,
    stories: listStoriesOf(lang, slug).map((story) => {
      const year = toYear(story)
      return { ...toTeaser(lang, year, story), year }
    }),
  }
}

function listFiguresOf(lang: string, memberState: string): readonly FiguresOfStatistic[] {
  return listStatistics(lang).flatMap((statistic) => {
    const figures = toShownFigures(lang, statistic).filter(
      ({ figure }) => figure.area === memberState,
    )
    return figures.length > 0 ? [{ slug: toSlug(statistic), figures }] : []
  })
}

export type MemberStatesPage = SitePage & { readonly slugs: readonly string[] }

/** All member states. */
export function toMemberStatesPage(lang: string): MemberStatesPage {
  const { sections } = getWords(lang)
  return {
    facts: {
      kind: 'member-states',
      lang,
      path: routes.memberStates(lang),
      title: sections.memberStates,
      description: sections.memberStatesDescription,
      trail: [frontCrumb(lang)],
      versions: toVersions(routes.memberStates),
    },
    notes: noNotes,
    slugs: listMemberStates().map(toSlug),
  }
}
