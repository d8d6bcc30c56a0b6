import type { PageFacts } from '@/lib/pages/page-facts'
import { getShareImage } from '@/lib/pages/share-image'

import { full } from './json-ld'

/** The image that stands for a page, by its address. */
export const toImage = (facts: PageFacts) => full(getShareImage(facts).path)
