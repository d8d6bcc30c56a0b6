import type { PageFacts } from '@/lib/pages/page-facts'

import { full, type JsonLd } from './json-ld'

/** The trail of a page: schema.org BreadcrumbList, the page itself last. */
export function toBreadcrumbJsonLd({ trail, path, title }: PageFacts): JsonLd {
  return {
    '@context': 'https://schema.org',
    '@type': 'BreadcrumbList',
    itemListElement: [...trail, { path, label: title }].map((crumb, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: crumb.label,
      item: full(crumb.path),
    })),
  }
}
