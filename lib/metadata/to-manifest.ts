import type { MetadataRoute } from 'next'

import { getPalette } from '@/lib/colours/tokens'
import { getDefaultLanguage, getWords } from '@/lib/content/languages'
import { icons, vectorIcon, type IconName } from '@/lib/icons/icons'
import { routes } from '@/lib/routes'

/** The web app manifest, in the default language: how the site looks on the screen of a phone. */
export function toManifest(): MetadataRoute.Manifest {
  const lang = getDefaultLanguage()
  const { site, direction } = getWords(lang)
  const ground = getPalette().light('surface')
  return {
    id: '/',
    name: site.name,
    short_name: site.shortName,
    lang,
    dir: direction,
    start_url: routes.front(lang),
    scope: '/',
    display: 'minimal-ui',
    theme_color: ground,
    background_color: ground,
    icons: [
      { src: routes.icon(vectorIcon), sizes: 'any', type: 'image/svg+xml' },
      toPng('icon-192.png'),
      toPng('icon-512.png'),
      { ...toPng('icon-maskable-512.png'), purpose: 'maskable' },
    ],
  }
}

function toPng(name: IconName) {
  const { sizePx } = icons[name]
  return {
    src: routes.icon(name),
    sizes: `${String(sizePx)}x${String(sizePx)}`,
    type: 'image/png',
  }
}
