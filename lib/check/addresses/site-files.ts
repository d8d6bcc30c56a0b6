import { listOf } from '../library'
import type { ContentLibrary } from '../library'
import { getText } from '../yaml-values'

import { manifestAddress, routes } from '@/lib/routes'

import { listFigures } from './site-pages'
import type { ContentPage, PageKind } from './site-pages'

const citable: readonly PageKind[] = [
  'edition',
  'press-release',
  'story',
  'statistic',
  'member-state',
]
const withShareImage: readonly PageKind[] = [...citable, 'front', 'stories']
const ofSite = ['/sitemap.xml', '/robots.txt', manifestAddress, routes.licences(), routes.favicon()]
const icons = [
  'icon.svg',
  'icon-192.png',
  'icon-512.png',
  'icon-maskable-512.png',
  'apple-touch-icon.png',
]
const references = ['bib', 'ris', 'csl.json'] as const
const feeds = ['xml', 'json'] as const

/** Every file that the content makes beside the pages, and the embeds, which are no pages of the site itself. */
export const listFiles = (
  library: ContentLibrary,
  pages: readonly ContentPage[],
): readonly string[] => [
  ...ofSite,
  ...icons.map(routes.icon),
  routes.allSourcesFile(),
  ...library.sources.flatMap((key) => references.map((ending) => routes.sourceFile(key, ending))),
  ...pages
    .filter(({ kind }) => citable.includes(kind))
    .flatMap(({ path }) => references.map((ending) => routes.pageFile(path, ending))),
  ...pages
    .filter(({ kind }) => withShareImage.includes(kind))
    .map(({ path }) => routes.shareImage(path)),
  ...pages
    .filter(({ kind }) => kind === 'statistic')
    .flatMap(({ lang, document }) => listOfStatistic(library, lang, document?.slug ?? '')),
  ...library.languages.flatMap((lang) => listOfLanguage(library, lang)),
]

function listOfLanguage(library: ContentLibrary, lang: string): readonly string[] {
  const editions = listOf(library, 'Edition').filter(({ language }) => language === lang)
  return [
    routes.correctionsFeed(lang),
    ...feeds.map((ending) => routes.feed(lang, ending)),
    ...library.memberStates.flatMap((slug) => [
      ...feeds.map((ending) => routes.memberStateFeed(lang, slug, ending)),
      routes.pressKit(lang, slug),
    ]),
    ...editions.map(({ year = '' }) => routes.pressKit(lang, year)),
    ...listOf(library, 'StatisticSnapshot').flatMap(({ slug, year = '' }) => [
      routes.embed(lang, slug, year),
      routes.oEmbedFile(lang, slug, year),
    ]),
  ]
}

const listOfStatistic = (
  library: ContentLibrary,
  lang: string,
  slug: string,
): readonly string[] => [
  routes.statisticFile(slug, 'csv'),
  routes.statisticFile(slug, 'json'),
  routes.statisticMetadata(slug),
  routes.embed(lang, slug),
  routes.oEmbedFile(lang, slug),
  ...listCharts(library, slug).flatMap((name) => [
    routes.chartFile(lang, name, 'svg'),
    routes.chartFile(lang, name, 'png'),
  ]),
]

/** The names of the charts of a statistic: of its member states, and of the region over the years. */
function listCharts(library: ContentLibrary, slug: string): readonly string[] {
  const statistic = listOf(library, 'Statistic').find((other) => other.slug === slug)
  const areas = listFigures(library, slug).map(({ area }) => area)
  const regional = areas.filter((area) => area === 'asean').length
  const isAmount = getText(statistic?.fields, 'unit')?.value === 'count'
  return isAmount || regional < 2 || regional === areas.length ? [slug] : [slug, `${slug}-region`]
}
