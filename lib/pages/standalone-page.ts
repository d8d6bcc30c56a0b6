import type { Article } from '@/lib/articles/read-article'
import { findPage, getPage } from '@/lib/content/pages'
import type { Page } from '@/lib/content/types'
import { routes } from '@/lib/routes'

import { numberPage, readText } from './compose'
import type { SitePage } from './page-facts'
import { toPublication } from './publication'
import { frontCrumb } from './trail'
import { toVersions } from './versions'

export type StandalonePage = SitePage & {
  readonly article: Article
  readonly changes: Page['changes']
}

/** A page that stands by itself, such as "about". @throws where there is none. */
export function toStandalonePage(lang: string, slug: string): StandalonePage {
  const page = getPage(lang, slug)
  const article = readText(page.body.raw, lang, { linkable: true })
  return {
    facts: {
      kind: 'page',
      lang,
      path: routes.page(lang, slug),
      title: page.title,
      description: page.description,
      trail: [frontCrumb(lang)],
      versions: toVersions(
        (other) => routes.page(other, slug),
        (other) => findPage(other, slug) !== undefined,
      ),
      ...toPublication(page),
    },
    notes: numberPage([article]),
    article,
    changes: page.changes,
  }
}
