import type { Metadata } from 'next'

import { toKeys } from '@/lib/citations/number-mentions'
import { getDefaultLanguage, getWords } from '@/lib/content/languages'
import { getSource } from '@/lib/content/sources'
import { getSiteAddress } from '@/lib/content/site'
import type { PageFacts, SitePage } from '@/lib/pages/page-facts'
import { getShareImage } from '@/lib/pages/share-image'
import { routes } from '@/lib/routes'
import { shareImageSize } from '@/lib/share-images/share-card'
import { toFullAddress } from '@/lib/site'

import { toSiteFeedLinks } from './feed-links'
import { toHighwireReference, toHighwireTags } from './highwire'

/** The files that give a page's references, or its values, in other forms, by media type. */
export type AlternateFiles = Readonly<Record<string, readonly { url: string; title: string }[]>>

const cslJson = 'application/vnd.citationstyles.csl+json'

/** What a page tells search engines, shares and reference managers about itself. */
export function toMetadata(
  findPage: () => SitePage,
  files: AlternateFiles | ((facts: PageFacts) => AlternateFiles) = {},
): Metadata {
  const { facts, notes } = findPage()
  const { site, locale, sources } = getWords(facts.lang)
  const address = getSiteAddress()
  const url = toFullAddress(address, facts.path)
  const keys = toKeys(notes)
  const bibliography = { url: routes.allSourcesFile(), title: sources.exportAll }
  const types = {
    ...(keys.length > 0 && { [cslJson]: [bibliography] }),
    ...(['front', 'edition'].includes(facts.kind) && toSiteFeedLinks(facts.lang)),
    ...(typeof files === 'function' ? files(facts) : files),
  }
  return {
    metadataBase: new URL(address),
    title: facts.kind === 'front' ? site.frontTitle : `${facts.title} – ${site.name}`,
    description: facts.description,
    alternates: {
      canonical: url,
      languages: toLanguages(facts.versions),
      ...(Object.keys(types).length > 0 && { types: toMutable(types) }),
    },
    openGraph: {
      title: facts.title,
      description: facts.description,
      url,
      siteName: site.name,
      locale: locale.replace('-', '_'),
      type: facts.published === undefined ? 'website' : 'article',
      images: [toOpenGraphImage(facts)],
    },
    // It takes its texts and its image from what stands above.
    twitter: { card: 'summary_large_image' },
    other: {
      ...toHighwireTags(facts, url, site.name),
      ...(keys.length > 0 && {
        citation_reference: keys.map((key) => toHighwireReference(getSource(key))),
      }),
    },
  }
}

function toOpenGraphImage(facts: PageFacts) {
  const { path, alt } = getShareImage(facts)
  return { url: toFullAddress(getSiteAddress(), path), ...shareImageSize, alt, type: 'image/png' }
}

/** The same page in other languages; nothing to say where there is only one. */
function toLanguages(versions: Readonly<Record<string, string>>) {
  if (Object.keys(versions).length < 2) return {}
  const fallback = versions[getDefaultLanguage()]
  return { ...versions, ...(fallback !== undefined && { 'x-default': fallback }) }
}

const toMutable = (types: AlternateFiles) =>
  Object.fromEntries(Object.entries(types).map(([type, files]) => [type, [...files]]))
