import type { InterfaceWords } from 'contentlayer/generated'

import { getOne, toSlug } from './file-names'
import { library } from './library'

/** The languages of the site, the default one first. */
export function listLanguages(): readonly string[] {
  const first = getDefaultLanguage()
  return library.interfaceWords
    .map(toSlug)
    .toSorted((a, b) => Number(b === first) - Number(a === first))
}

/** The language of the page at "/". */
export const getDefaultLanguage = () => library.site?.defaultLanguage ?? ''

/** Every word of the interface in one language. @throws where the language is not one of the site's. */
export function getWords(lang: string): InterfaceWords {
  const found = library.interfaceWords.find((words) => toSlug(words) === lang)
  return getOne(found, `interface/${lang}.yaml`)
}
