import type { Page } from 'contentlayer/generated'

import { getOne, toLanguage, toSlug } from './file-names'
import { library } from './library'

/** The pages that stand by themselves, in a language. */
export const listPages = (lang: string): readonly Page[] =>
  library.pages.filter((page) => toLanguage(page) === lang)

/** A page in a language, if it exists. */
export const findPage = (lang: string, slug: string): Page | undefined =>
  listPages(lang).find((page) => toSlug(page) === slug)

/** A page in a language. @throws where there is none. */
export const getPage = (lang: string, slug: string): Page =>
  getOne(findPage(lang, slug), `pages/${slug}.${lang}.mdx`)
