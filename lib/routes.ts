/** By itself, since the script in a page has no use for the others. */
export const manifestAddress = '/manifest.webmanifest'

/** Every address of the site, below its root. Once published, an address works for ever. */
export const routes = {
  front: (lang: string) => `/${lang}/`,
  edition: (lang: string, year: string) => `/${lang}/${year}/`,
  pressRelease: (lang: string, year: string) => `/${lang}/${year}/press-release/`,
  stories: (lang: string, year: string) => `/${lang}/${year}/stories/`,
  story: (lang: string, year: string, slug: string) => `/${lang}/${year}/stories/${slug}/`,
  memberStates: (lang: string) => `/${lang}/member-states/`,
  memberState: (lang: string, slug: string) => `/${lang}/member-states/${slug}/`,
  statistics: (lang: string) => `/${lang}/statistics/`,
  statistic: (lang: string, slug: string) => `/${lang}/statistics/${slug}/`,
  figure: (lang: string, slug: string, id: string) => `/${lang}/statistics/${slug}/#${id}`,
  sources: (lang: string) => `/${lang}/sources/`,
  source: (lang: string, key: string) => `/${lang}/sources/${key}/`,
  corrections: (lang: string) => `/${lang}/corrections/`,
  correctionsFeed: (lang: string) => `/${lang}/corrections.xml`,
  page: (lang: string, slug: string) => `/${lang}/${slug}/`,
  statisticFile: (slug: string, ending: 'csv' | 'json') => `/data/statistics/${slug}.${ending}`,
  sourceFile: (key: string, ending: 'bib' | 'ris' | 'csl.json') => `/data/sources/${key}.${ending}`,
  allSourcesFile: () => '/data/sources.csl.json',
  feed: (lang: string, ending: 'xml' | 'json') => `/${lang}/feed.${ending}`,
  memberStateFeed: (lang: string, slug: string, ending: 'xml' | 'json') =>
    `/${lang}/member-states/${slug}/feed.${ending}`,
  /** The reference of a page of this site: its path without the slash at the end, and an ending. */
  pageFile: (path: string, ending: 'bib' | 'ris' | 'csl.json') =>
    `/data/pages${path.replace(/\/$/, '')}.${ending}`,
  /** The share image of the page at a path: /share/en/2018.png for /en/2018/. */
  shareImage: (path: string) => `/share${path.replace(/\/$/, '')}.png`,
  /** What the columns of a statistic's CSV file mean, where tools look for it (CSV on the Web). */
  statisticMetadata: (slug: string) => `/data/statistics/${slug}.csv-metadata.json`,
  /** A chart as a picture: the name of its statistic, with `-region` for a second chart of the region. */
  chartFile: (lang: string, name: string, ending: 'svg' | 'png') =>
    `/data/charts/${lang}/${name}.${ending}`,
  /** The press kit of a member state or of an edition: a slug, or a year. */
  pressKit: (lang: string, name: string) => `/data/press-kits/${lang}/${name}.zip`,
  /** The licences of what others made and readers get, in English for every language. */
  licences: () => '/licences.txt',
  icon: (name: string) => `/icons/${name}`,
  favicon: () => '/favicon.ico',
  /** A statistic for a frame on another site; with a year, as it stood in that edition. */
  embed: (lang: string, slug: string, year?: string) =>
    `/${lang}/${year === undefined ? '' : `${year}/`}embed/${slug}/`,
  /** What a page that shows links as embeds asks for (oEmbed 1.0). */
  oEmbedFile: (lang: string, slug: string, year?: string) =>
    `/data/oembed/${lang}/${year === undefined ? '' : `${year}/`}${slug}.json`,
} as const
