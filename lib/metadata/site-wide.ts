import type { Metadata, Viewport } from 'next'

import { getPalette } from '@/lib/colours/tokens'
import { toVectorIconAddress } from '@/lib/icons/icons'
import { routes } from '@/lib/routes'

/**
 * The icons, which every page has, also the one for unknown addresses. The browser asks for an icon before it
 * paints the page, on a connection of its own; the one that scales is in the page, and asks for nothing.
 */
export const siteWideMetadata: Metadata = {
  icons: {
    icon: [
      { url: routes.favicon(), sizes: '32x32', type: 'image/x-icon' },
      { url: toVectorIconAddress(), sizes: 'any', type: 'image/svg+xml' },
    ],
    apple: [{ url: routes.icon('apple-touch-icon.png'), sizes: '180x180', type: 'image/png' }],
  },
}

/** The colour of the browser's own bars: that of the page. */
export function toSiteWideViewport(): Viewport {
  const { light, dark } = getPalette()
  return {
    themeColor: [
      { media: '(prefers-color-scheme: light)', color: light('surface') },
      { media: '(prefers-color-scheme: dark)', color: dark('surface') },
    ],
  }
}
