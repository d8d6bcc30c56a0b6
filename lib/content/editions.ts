import type { Edition, PressRelease } from 'contentlayer/generated'

import { getOne, toLanguage, toYear } from './file-names'
import { library } from './library'

/** The years of all editions that exist in a language, the newest first. */
export function listYears(lang: string): readonly string[] {
  return library.editions
    .filter((edition) => toLanguage(edition) === lang)
    .map(toYear)
    .toReversed()
}

/** The newest year of all editions that exist in a language. @throws where there is none. */
export const getNewestYear = (lang: string) => getOne(listYears(lang)[0], `edition in "${lang}"`)

/** An edition in a language. @throws where there is none. */
export function getEdition(lang: string, year: string): Edition {
  const found = library.editions.find(
    (edition) => toLanguage(edition) === lang && toYear(edition) === year,
  )
  return getOne(found, `editions/${year}/edition.${lang}.mdx`)
}

/** The press release of an edition in a language, if there is one. */
export function findPressRelease(lang: string, year: string): PressRelease | undefined {
  return library.pressReleases.find(
    (release) => toLanguage(release) === lang && toYear(release) === year,
  )
}

/** The press release of an edition in a language. @throws where there is none. */
export const getPressRelease = (lang: string, year: string) =>
  getOne(findPressRelease(lang, year), `editions/${year}/press-release.${lang}.mdx`)
