import { join } from 'node:path'

import { getPalette } from '@/lib/colours/tokens'

import type { ShareCard } from './share-card'
import { toSharePng } from './to-png'
import { toShareSvg } from './to-svg'

const kept = '.build/share-images'

/** A share image as PNG, in the light colours, kept between builds. */
export const drawShareImage = async (card: ShareCard): Promise<Buffer> =>
  toSharePng(await toShareSvg(card, getPalette().light), join(process.cwd(), kept))
