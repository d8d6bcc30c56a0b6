import { readName } from '@/lib/check/document'
import { routes } from '@/lib/routes'

import type { ContentPath } from './content-path'

type Names = { readonly slug: string; readonly year: string; readonly lang: string }

const pages: Readonly<Record<string, (names: Names) => string>> = {
  Edition: ({ lang, year }) => routes.edition(lang, year),
  InterfaceWords: ({ slug }) => routes.front(slug),
  MemberState: ({ lang, slug }) => routes.memberState(lang, slug),
  Page: ({ lang, slug }) => routes.page(lang, slug),
  PressRelease: ({ lang, year }) => routes.pressRelease(lang, year),
  Source: ({ lang, slug }) => routes.source(lang, slug),
  Statistic: ({ lang, slug }) => routes.statistic(lang, slug),
  StatisticText: ({ lang, slug }) => routes.statistic(lang, slug),
  Story: ({ lang, year, slug }) => routes.story(lang, year, slug),
}

/**
 * The page that shows a document best.
 * @param defaultLanguage for documents that are the same in every language
 */
export function getPageOf({ name, kind }: ContentPath, defaultLanguage: string): string {
  const { slug, year = '', language = defaultLanguage } = readName(name, kind.hasText)
  return pages[kind.name]?.({ slug, year, lang: language }) ?? '/'
}
