import { Resvg } from '@resvg/resvg-js'

import { getPalette } from '@/lib/colours/tokens'

import { drawIcon } from './draw-icon'

/** The icons that are pictures, by the names of their files. */
export const icons = {
  'icon-192.png': { sizePx: 192, shape: { rounded: true } },
  'icon-512.png': { sizePx: 512, shape: { rounded: true } },
  // Launchers cut it to their own shape; what matters stands in the middle four fifths.
  'icon-maskable-512.png': { sizePx: 512, shape: { margin: 3 } },
  // Apple rounds the corners itself, and shows transparent ones as black.
  'apple-touch-icon.png': { sizePx: 180, shape: { margin: 1 } },
} as const satisfies Record<string, IconForm>

type IconForm = { readonly sizePx: number; readonly shape: Parameters<typeof drawIcon>[1] }
export type IconName = keyof typeof icons

/** The icon that scales, for browsers that draw SVG. */
export const vectorIcon = 'icon.svg'
export const toVectorIcon = () => drawIcon(getPalette().light, { rounded: true })

/** The same as an address that holds the drawing itself (RFC 2397): a page brings it along. */
export const toVectorIconAddress = () =>
  `data:image/svg+xml,${toVectorIcon().replace(/["#%<>]/g, encodeURIComponent)}`

/** An icon as PNG with transparency. */
export const toIconPng = ({ sizePx, shape }: IconForm): Buffer =>
  new Resvg(drawIcon(getPalette().light, shape), { fitTo: { mode: 'width', value: sizePx } })
    .render()
    .asPng()
