import { getWords } from '@/lib/content/languages'
import { routes } from '@/lib/routes'
import { fill } from '@/lib/words'

import type { Crumb } from './page-facts'

/** The first step of every trail. */
export const frontCrumb = (lang: string): Crumb => ({
  path: routes.front(lang),
  label: getWords(lang).site.front,
})

export const editionCrumb = (lang: string, year: string): Crumb => ({
  path: routes.edition(lang, year),
  label: fill(getWords(lang).sections.edition, getWords(lang).locale, { year }),
})

export const statisticsCrumb = (lang: string): Crumb => ({
  path: routes.statistics(lang),
  label: getWords(lang).sections.statistics,
})

export const sourcesCrumb = (lang: string): Crumb => ({
  path: routes.sources(lang),
  label: getWords(lang).sections.sources,
})

export const storiesCrumb = (lang: string, year: string): Crumb => ({
  path: routes.stories(lang, year),
  label: getWords(lang).sections.stories,
})

export const memberStatesCrumb = (lang: string): Crumb => ({
  path: routes.memberStates(lang),
  label: getWords(lang).sections.memberStates,
})
