import type { MetadataRoute } from 'next'

import { getSiteAddress } from '@/lib/content/site'
import { listAllPages } from '@/lib/pages/all-pages'
import { toFullAddress } from '@/lib/site'

export const dynamic = 'force-static'

export default function sitemap(): MetadataRoute.Sitemap {
  const address = getSiteAddress()
  return listAllPages().map(({ path, published, modified, versions }) => {
    const lastModified = modified ?? published
    const languages = Object.fromEntries(
      Object.entries(versions).map(([lang, version]) => [lang, toFullAddress(address, version)]),
    )
    return {
      url: toFullAddress(address, path),
      ...(lastModified !== undefined && { lastModified }),
      ...(Object.keys(versions).length > 1 && { alternates: { languages } }),
    }
  })
}
