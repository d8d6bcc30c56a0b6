import { getWords } from '@/lib/content/languages'
import { getSiteAddress } from '@/lib/content/site'
import { toEmbedCode } from '@/lib/embeds/embed-code'
import { toEmbedHeight } from '@/lib/embeds/embed-height'
import { toOEmbed } from '@/lib/embeds/o-embed'
import { routes } from '@/lib/routes'
import { toFullAddress } from '@/lib/site'
import { fill } from '@/lib/words'

import { listEditionsOf, toEditionEmbedPage, toEmbedPage, type EmbedPage } from './embed-page'

/** What others need to embed a statistic. */
export type EmbedOffer = {
  readonly page: EmbedPage
  readonly path: string
  readonly title: string
  readonly code: string
  readonly heightPx: number
}

/** How to embed a statistic; with a year, as that edition has kept it. @throws where it has not. */
export function toEmbedOffer(lang: string, slug: string, year?: string): EmbedOffer {
  const page = year === undefined ? toEmbedPage(lang, slug) : toEditionEmbedPage(lang, year, slug)
  const path = routes.embed(lang, slug, year)
  const title = toEmbedTitle(lang, page.state.title)
  const heightPx = toEmbedHeight(page)
  const address = toFullAddress(getSiteAddress(), path)
  return { page, path, title, heightPx, code: toEmbedCode({ address, title, heightPx }) }
}

/** Every way to embed a statistic: as it is now, then as each edition has kept it, the newest first. */
export const listEmbedOffers = (lang: string, slug: string): readonly EmbedOffer[] => [
  toEmbedOffer(lang, slug),
  ...listEditionsOf(lang, slug).map((year) => toEmbedOffer(lang, slug, year)),
]

/** The answer to a site that asks how to embed a statistic, as JSON. */
export function toOEmbedFile(lang: string, slug: string, year?: string): string {
  const { title, code, heightPx } = toEmbedOffer(lang, slug, year)
  return toOEmbed({
    title,
    siteName: getWords(lang).site.name,
    siteAddress: toFullAddress(getSiteAddress(), '/'),
    html: code,
    heightPx,
  })
}

/** The title of an embed, as its frame and its page have it. */
export function toEmbedTitle(lang: string, title: string): string {
  const { embeds, site, locale } = getWords(lang)
  return fill(embeds.title, locale, { title, site: site.name })
}
