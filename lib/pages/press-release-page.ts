import type { PressRelease } from '@/lib/content/types'

import type { Article } from '@/lib/articles/read-article'
import { findPressRelease, getPressRelease } from '@/lib/content/editions'
import { getSource } from '@/lib/content/sources'
import { toDay } from '@/lib/format'
import { routes } from '@/lib/routes'

import { numberPage, readText } from './compose'
import type { SitePage } from './page-facts'
import { toPublication } from './publication'
import { editionCrumb, frontCrumb } from './trail'
import { toVersions } from './versions'

export type PressReleasePage = SitePage & {
  readonly release: PressRelease
  readonly year: string
  readonly article: Article
}

/** The press release of an edition. @throws where there is none. */
export function toPressReleasePage(lang: string, year: string): PressReleasePage {
  const release = getPressRelease(lang, year)
  const article = readText(release.body.raw, lang, { additionsLast: true, linkable: true })
  return {
    facts: {
      kind: 'press-release',
      lang,
      path: routes.pressRelease(lang, year),
      title: release.title,
      description: release.description,
      trail: [frontCrumb(lang), editionCrumb(lang, year)],
      versions: toVersions(
        (other) => routes.pressRelease(other, year),
        (other) => findPressRelease(other, year) !== undefined,
      ),
      ...toPublication(release),
      original: {
        // The source names its publisher as a name; the release's own field is a part of a sentence.
        issuer: getSource(release.source).publisher ?? release.issuer,
        issued: toDay(release.issued),
      },
    },
    notes: numberPage([article]),
    release,
    year,
    article,
  }
}
