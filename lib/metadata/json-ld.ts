import type { Source } from '@/lib/content/types'

import { toKeys } from '@/lib/citations/number-mentions'
import { getWords } from '@/lib/content/languages'
import { getSource } from '@/lib/content/sources'
import { getLicence, getSiteAddress } from '@/lib/content/site'
import type { PageFacts, SitePage } from '@/lib/pages/page-facts'
import { routes } from '@/lib/routes'
import { toFullAddress } from '@/lib/site'

export type JsonLd = Readonly<Record<string, unknown>>

const full = (path: string) => toFullAddress(getSiteAddress(), path)

/** What every page says of itself in terms of schema.org. */
function toCommon({ facts, notes }: SitePage): JsonLd {
  const keys = toKeys(notes)
  const licence = getLicence()
  return {
    '@context': 'https://schema.org',
    url: full(facts.path),
    inLanguage: facts.lang,
    description: facts.description,
    ...(facts.published !== undefined && { datePublished: facts.published }),
    ...(facts.modified !== undefined && { dateModified: facts.modified }),
    ...(licence !== undefined && { license: licence }),
    ...(keys.length > 0 && { citation: keys.map((key) => toCitation(getSource(key))) }),
  }
}

/** A page of words or a list: the schema.org type that is given. */
export function toPageJsonLd(
  page: SitePage,
  type: 'WebPage' | 'CollectionPage' | 'AboutPage',
): JsonLd {
  return { ...toCommon(page), '@type': type, name: page.facts.title }
}

type Original = { readonly issued: string; readonly issuer: string; readonly source: Source }

/** The press release: schema.org Report, based on the original, which has its own date and issuer. */
export function toReleaseJsonLd(page: SitePage, { issued, issuer, source }: Original): JsonLd {
  return {
    ...toCommon(page),
    '@type': 'Report',
    name: page.facts.title,
    headline: page.facts.title,
    dateCreated: issued,
    author: { '@type': 'Organization', name: issuer },
    isBasedOn: toCitation(source),
  }
}

/** A story: schema.org Article. */
export const toStoryJsonLd = (page: SitePage): JsonLd => ({
  ...toCommon(page),
  '@type': 'Article',
  name: page.facts.title,
  headline: page.facts.title,
})

/** A statistic: schema.org Dataset with its files. */
export function toDatasetJsonLd(page: SitePage, slug: string): JsonLd {
  const toDownload = (ending: 'csv' | 'json', encodingFormat: string) => ({
    '@type': 'DataDownload',
    encodingFormat,
    contentUrl: full(routes.statisticFile(slug, ending)),
  })
  return {
    ...toCommon(page),
    '@type': 'Dataset',
    name: page.facts.title,
    isAccessibleForFree: true,
    distribution: [toDownload('csv', 'text/csv'), toDownload('json', 'application/json')],
  }
}

/** The trail of a page: schema.org BreadcrumbList, the page itself last. */
export function toBreadcrumbJsonLd({ trail, path, title }: PageFacts): JsonLd {
  return {
    '@context': 'https://schema.org',
    '@type': 'BreadcrumbList',
    itemListElement: [...trail, { path, label: title }].map((crumb, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: crumb.label,
      item: full(crumb.path),
    })),
  }
}

/** The site itself, on its front: schema.org WebSite. */
export function toSiteJsonLd(page: SitePage): JsonLd {
  const { site } = getWords(page.facts.lang)
  return { ...toCommon(page), '@type': 'WebSite', name: site.name }
}

function toCitation(source: Source): JsonLd {
  return {
    '@type': 'CreativeWork',
    name: source.title,
    ...(source.issued !== undefined && { datePublished: source.issued }),
    ...(source.publisher !== undefined && {
      publisher: { '@type': 'Organization', name: source.publisher },
    }),
    ...(source.URL !== undefined && { url: source.URL }),
  }
}
