import { getWords } from '@/lib/content/languages'
import { routes } from '@/lib/routes'
import type { ShareCard } from '@/lib/share-images/share-card'
import { fill } from '@/lib/words'

import type { PageFacts } from './page-facts'
import { listShareCards, type PageCard } from './share-cards'

/** The share image of a page: where it is, what it shows, and what it shows in words. */
export type ShareImage = {
  readonly path: string
  /** The path of the page that has it. */
  readonly page: string
  readonly card: ShareCard
  readonly alt: string
}

/** The share image of a page: its own, or the front's where its kind has none. */
export function getShareImage({ lang, path }: Pick<PageFacts, 'lang' | 'path'>): ShareImage {
  const images = getImages(lang)
  const found =
    images.get(routes.shareImage(path)) ?? images.get(routes.shareImage(routes.front(lang)))
  if (!found) throw new Error(`There is no share image of the front in "${lang}".`)
  return found
}

/** Every share image of a language. */
export const listShareImages = (lang: string): readonly ShareImage[] => [
  ...getImages(lang).values(),
]

const byLanguage = new Map<string, ReadonlyMap<string, ShareImage>>()

/** The images by their addresses, gathered once for all pages. */
function getImages(lang: string): ReadonlyMap<string, ShareImage> {
  const images =
    byLanguage.get(lang) ??
    new Map(
      listShareCards(lang)
        .map((card) => toImage(lang, card))
        .map((image) => [image.path, image]),
    )
  byLanguage.set(lang, images)
  return images
}

function toImage(lang: string, { path, patternName, ...texts }: PageCard): ShareImage {
  const { site, share, locale } = getWords(lang)
  const { title, figure } = texts
  const message =
    figure !== undefined ? share.altWithFigure : title === patternName ? share.altAlone : share.alt
  return {
    path: routes.shareImage(path),
    page: path,
    card: { ...texts, ...(title !== site.name && { foot: site.name }) },
    alt: fill(message, locale, {
      name: patternName,
      title,
      ...(figure !== undefined && { figure }),
    }),
  }
}
