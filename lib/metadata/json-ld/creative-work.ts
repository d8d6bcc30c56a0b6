import type { Author, Source } from '@/lib/content/types'

import type { JsonLd } from './json-ld'
import { toOrganization } from './organization'

/** A source that a page cites: schema.org CreativeWork. */
export function toCreativeWork(source: Source): JsonLd {
  const { author = [], issued, publisher, URL } = source
  return {
    '@type': 'CreativeWork',
    name: source.title,
    ...(author.length > 0 && { author: author.map(toMaker) }),
    ...(issued !== undefined && { datePublished: issued }),
    ...(publisher !== undefined && { publisher: toOrganization(publisher) }),
    ...(URL !== undefined && { url: URL }),
  }
}

function toMaker({ literal, family, given }: Author): JsonLd {
  // The bibliography writes bodies in one piece and persons in two.
  if (literal !== undefined) return toOrganization(literal)
  return {
    '@type': 'Person',
    name: [given, family].filter(Boolean).join(' '),
    ...(family !== undefined && { familyName: family }),
    ...(given !== undefined && { givenName: given }),
  }
}
