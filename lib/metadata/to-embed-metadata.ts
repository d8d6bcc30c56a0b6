import type { Metadata } from 'next'

import { getWords } from '@/lib/content/languages'
import { getSiteAddress } from '@/lib/content/site'
import { toEmbedOffer } from '@/lib/pages/embed-offer'
import { routes } from '@/lib/routes'
import { toFullAddress } from '@/lib/site'
import { fill } from '@/lib/words'

import { toOEmbedLink } from './o-embed-link'

/** What an embed tells of itself: that it stands for the page of its statistic, and for no search result. */
export function toEmbedMetadata(lang: string, slug: string, year?: string): Metadata {
  const { title, page } = toEmbedOffer(lang, slug, year)
  const { embeds, locale } = getWords(lang)
  const address = getSiteAddress()
  return {
    metadataBase: new URL(address),
    title,
    description: fill(embeds.description, locale, { title: page.state.title }),
    alternates: {
      canonical: toFullAddress(address, routes.statistic(lang, slug)),
      types: Object.fromEntries(
        Object.entries(toOEmbedLink(lang, page.state, year)).map(([type, links]) => [
          type,
          [...links],
        ]),
      ),
    },
    robots: { index: false },
  }
}
