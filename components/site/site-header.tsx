import type { InterfaceWords } from '@/lib/content/types'

import { findPressRelease, getNewestYear } from '@/lib/content/editions'
import { findPage } from '@/lib/content/pages'
import { listStories } from '@/lib/content/stories'
import { routes } from '@/lib/routes'

import { LinkList, type ListedLink } from './link-list'

type Props = { lang: string; words: InterfaceWords }

/** The name of the site and the way to its parts. */
export function SiteHeader({ lang, words }: Props) {
  return (
    <header className="site-header line-b">
      <div className="mx-auto flex max-w-page flex-wrap items-baseline justify-between gap-x-8 gap-y-1 px-gutter py-4">
        <a
          className="inline-block py-1 font-display text-large bold text-ink no-underline hover:underline"
          href={routes.front(lang)}
        >
          {words.site.name}
        </a>
        <nav aria-label={words.site.mainNavigation} className="text-small wide:text-body">
          <LinkList links={toLinks(lang, words)} />
        </nav>
      </div>
    </header>
  )
}

function toLinks(lang: string, { sections }: InterfaceWords): readonly ListedLink[] {
  const year = getNewestYear(lang)
  const about = findPage(lang, 'about')
  return [
    ...(findPressRelease(lang, year)
      ? [{ href: routes.pressRelease(lang, year), label: sections.pressRelease }]
      : []),
    ...(listStories(lang, year).length > 0
      ? [{ href: routes.stories(lang, year), label: sections.stories }]
      : []),
    { href: routes.memberStates(lang), label: sections.memberStates },
    { href: routes.statistics(lang), label: sections.statistics },
    { href: routes.sources(lang), label: sections.sources },
    ...(about ? [{ href: routes.page(lang, 'about'), label: about.title }] : []),
  ]
}
