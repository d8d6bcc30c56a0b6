import { groupBy } from '@/lib/group-by'

import { getOne, toLanguage, toSlug, toYear } from './file-names'
import { library } from './library'
import type { Story } from './types'

const byEdition = groupBy(library.stories, (story) => `${toLanguage(story)} ${toYear(story)}`)
const byMemberState = groupBy(library.stories, (story) => `${toLanguage(story)} ${toSlug(story)}`)

/** The stories of an edition in a language, by the name of their member state. */
export const listStories = (lang: string, year: string): readonly Story[] =>
  byEdition.get(`${lang} ${year}`) ?? []

/** The stories of a member state in a language, of all editions, the newest first. */
export const listStoriesOf = (lang: string, memberState: string): readonly Story[] =>
  (byMemberState.get(`${lang} ${memberState}`) ?? []).toReversed()

/** The story of a member state in an edition, if there is one. */
export const findStory = (lang: string, year: string, slug: string): Story | undefined =>
  listStories(lang, year).find((story) => toSlug(story) === slug)

/** The story of a member state in an edition. @throws where there is none. */
export const getStory = (lang: string, year: string, slug: string): Story =>
  getOne(findStory(lang, year, slug), `editions/${year}/stories/${slug}.${lang}.mdx`)
