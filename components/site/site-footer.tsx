import type { InterfaceWords } from '@/lib/content/types'

import { toSlug } from '@/lib/content/file-names'
import { getWords, listLanguages } from '@/lib/content/languages'
import { listPages } from '@/lib/content/pages'
import { getLicence } from '@/lib/content/site'
import { routes } from '@/lib/routes'

import { FeedLinks } from './feed-links'
import { LinkList } from './link-list'

type Props = { lang: string; words: InterfaceWords }

/** What the site is, its standing pages, and its languages where it has more than one. */
export function SiteFooter({ lang, words }: Props) {
  const languages = listLanguages()
  const licence = getLicence()
  return (
    <footer className="site-footer mt-20 line-t bg-sunken text-small text-soft">
      <div className="mx-auto flex max-w-page flex-wrap items-baseline justify-between gap-x-8 gap-y-1 px-gutter py-4">
        <div>
          <p>{words.site.publisherNote}</p>
          <p>{words.site.releaseNote}</p>
          <FeedLinks
            label={words.feeds.follow}
            toHref={(ending) => routes.feed(lang, ending)}
            words={words}
          />
          {licence !== undefined && (
            <p>
              <a href={licence} rel="license">
                {licence}
              </a>
            </p>
          )}
        </div>
        <nav aria-label={words.site.footNavigation}>
          <LinkList
            links={[
              ...listPages(lang).map((page) => ({
                href: routes.page(lang, toSlug(page)),
                label: page.title,
              })),
              { href: routes.corrections(lang), label: words.corrections.title },
            ]}
          />
        </nav>
        {languages.length > 1 && (
          <nav aria-label={words.site.languages}>
            <LinkList
              links={languages.map((language) => ({
                href: routes.front(language),
                label: getWords(language).languageName,
                lang: language,
              }))}
            />
          </nav>
        )}
      </div>
    </footer>
  )
}
