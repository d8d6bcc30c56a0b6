import { getSiteAddress } from '@/lib/content/site'
import { toEmbedTitle } from '@/lib/pages/embed-offer'
import { routes } from '@/lib/routes'
import { toFullAddress } from '@/lib/site'

import type { AlternateFiles } from './to-metadata'

type Named = { readonly slug: string; readonly title: string }

/** How a page names the answer for sites that show its link as an embed (discovery of oEmbed 1.0). */
export const toOEmbedLink = (
  lang: string,
  { slug, title }: Named,
  year?: string,
): AlternateFiles => ({
  'application/json+oembed': [
    {
      // Sites that follow this link read it as it stands, so it is a full address.
      url: toFullAddress(getSiteAddress(), routes.oEmbedFile(lang, slug, year)),
      title: toEmbedTitle(lang, title),
    },
  ],
})
