import type { Source } from '@/lib/content/types'

import type { JsonLd } from './thing'

/** A source that a page cites: schema.org CreativeWork. */
export function toCreativeWork(source: Source): JsonLd {
  return {
    '@type': 'CreativeWork',
    name: source.title,
    ...(source.issued !== undefined && { datePublished: source.issued }),
    ...(source.publisher !== undefined && {
      publisher: { '@type': 'Organization', name: source.publisher },
    }),
    ...(source.URL !== undefined && { url: source.URL }),
  }
}
