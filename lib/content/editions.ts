import type { Edition, PressRelease } from 'contentlayer/generated'

import { groupBy } from '@/lib/group-by'

import { getOne, toLanguage, toYear } from './file-names'
import { library } from './library'

const byLanguage = groupBy(library.editions, toLanguage)
const byYear = groupBy(library.editions, (edition) => `${toLanguage(edition)} ${toYear(edition)}`)
const releases = groupBy(
  library.pressReleases,
  (release) => `${toLanguage(release)} ${toYear(release)}`,
)

/** The years of all editions that exist in a language, the newest first. */
export const listYears = (lang: string): readonly string[] =>
  (byLanguage.get(lang) ?? []).map(toYear).toReversed()

/** The newest year of all editions that exist in a language. @throws where there is none. */
export const getNewestYear = (lang: string) => getOne(listYears(lang)[0], `edition in "${lang}"`)

/** An edition in a language. @throws where there is none. */
export const getEdition = (lang: string, year: string): Edition =>
  getOne(byYear.get(`${lang} ${year}`)?.[0], `editions/${year}/edition.${lang}.mdx`)

/** The press release of an edition in a language, if there is one. */
export const findPressRelease = (lang: string, year: string): PressRelease | undefined =>
  releases.get(`${lang} ${year}`)?.[0]

/** The press release of an edition in a language. @throws where there is none. */
export const getPressRelease = (lang: string, year: string) =>
  getOne(findPressRelease(lang, year), `editions/${year}/press-release.${lang}.mdx`)
