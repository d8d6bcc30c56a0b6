import type { MetadataRoute } from 'next'

import { getSiteAddress } from '@/lib/content/site'
import { toFullAddress } from '@/lib/site'

export const dynamic = 'force-static'

export default function robots(): MetadataRoute.Robots {
  return {
    rules: { userAgent: '*', allow: '/' },
    sitemap: toFullAddress(getSiteAddress(), '/sitemap.xml'),
  }
}
