import { getSource } from '@/lib/content/sources'
import type { PressReleasePage } from '@/lib/pages/press-release-page'

import { toCreativeWork } from './creative-work'
import { toImage } from './image'
import { full, type JsonLd } from './json-ld'
import { toOrganization } from './organization'
import { toCommon } from './thing'

/** The press release: schema.org Report, based on the original, which has its own date and issuer. */
export function toReleaseJsonLd(page: PressReleasePage): JsonLd {
  const { facts, release } = page
  const { original } = facts
  return {
    ...toCommon(page),
    '@type': 'Report',
    '@id': full(facts.path),
    name: facts.title,
    headline: facts.title,
    image: toImage(facts),
    ...(original !== undefined && {
      dateCreated: original.issued,
      author: toOrganization(original.issuer),
    }),
    isBasedOn: toCreativeWork(getSource(release.source)),
  }
}
