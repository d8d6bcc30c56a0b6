import type { Article } from '@/lib/articles/read-article'
import { getEdition } from '@/lib/content/editions'
import { toSlug } from '@/lib/content/file-names'
import { getWords } from '@/lib/content/languages'
import { getMemberState, getMemberStateName, listMemberStates } from '@/lib/content/member-states'
import { findStory, getStory, listStories } from '@/lib/content/stories'
import type { Story } from '@/lib/content/types'
import { formatDay, toDay } from '@/lib/format'
import { pagesKept, remember } from '@/lib/remember'
import { routes } from '@/lib/routes'
import { fill } from '@/lib/words'

import { numberPage, readText } from './compose'
import { noNotes, type PageFacts, type SitePage } from './page-facts'
import { toPublication } from './publication'
import { editionCrumb, frontCrumb, storiesCrumb } from './trail'
import { toVersions } from './versions'

export type StoryPage = SitePage & {
  readonly story: Story
  readonly year: string
  readonly memberState: string
  readonly memberStateName: string
  /** The two letters of its member state. */
  readonly code: string
  readonly lead: Article
  readonly article: Article
}

/** What is known of a story before its text is read. @throws where there is none. */
export function toStoryFacts(lang: string, year: string, memberState: string): PageFacts {
  const story = getStory(lang, year, memberState)
  return {
    kind: 'story',
    lang,
    path: routes.story(lang, year, memberState),
    title: story.title,
    description: story.description,
    trail: [frontCrumb(lang), editionCrumb(lang, year), storiesCrumb(lang, year)],
    versions: toVersions(
      (other) => routes.story(other, year, memberState),
      (other) => findStory(other, year, memberState) !== undefined,
    ),
    ...toPublication(story),
  }
}

/** The story of a member state in an edition. @throws where there is none. */
export const toStoryPage = remember(readStoryPage, pagesKept)

function readStoryPage(lang: string, year: string, memberState: string): StoryPage {
  const story = getStory(lang, year, memberState)
  const lead = readText(story.lead, lang)
  const article = readText(story.body.raw, lang, { linkable: true })
  return {
    facts: toStoryFacts(lang, year, memberState),
    notes: numberPage([lead, article]),
    story,
    year,
    memberState,
    memberStateName: getMemberStateName(memberState, lang),
    code: getMemberState(memberState).code,
    lead,
    article,
  }
}

/** A story as a list shows it. */
export type StoryTeaser = {
  readonly path: string
  readonly title: string
  readonly description: string
  readonly memberState: string
  readonly memberStateName: string
  /** The two letters of its member state. */
  readonly code: string
}

export type StoriesPage = SitePage & {
  readonly year: string
  readonly teasers: readonly StoryTeaser[]
  /** Says how many member states the edition has, and how many of them have a story. */
  readonly intro: string
}

/** The stories of an edition. */
export function toStoriesPage(lang: string, year: string): StoriesPage {
  const words = getWords(lang)
  const { sections, stories, locale } = words
  const day = toDay(getEdition(lang, year).day)
  const values = { year, day: formatDay(day, locale), count: listMemberStates(day).length }
  return {
    facts: {
      kind: 'stories',
      lang,
      path: routes.stories(lang, year),
      title: fill(stories.title, locale, values),
      description: fill(sections.storiesDescription, locale, values),
      trail: [frontCrumb(lang), editionCrumb(lang, year)],
      versions: toVersions(
        (other) => routes.stories(other, year),
        (other) => listStories(other, year).length > 0,
      ),
    },
    notes: noNotes,
    year,
    teasers: listStoryTeasers(lang, year),
    intro: fill(stories.intro, locale, values),
  }
}

/** The stories of an edition as a list shows them, by the name of their member state. */
export const listStoryTeasers = (lang: string, year: string): readonly StoryTeaser[] =>
  listStories(lang, year).map((story) => toTeaser(lang, year, story))

export function toTeaser(lang: string, year: string, story: Story): StoryTeaser {
  const memberState = toSlug(story)
  return {
    path: routes.story(lang, year, memberState),
    title: story.title,
    description: story.description,
    memberState,
    memberStateName: getMemberStateName(memberState, lang),
    code: getMemberState(memberState).code,
  }
}
