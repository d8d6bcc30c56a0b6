import { getEdition, getNewestYear } from '@/lib/content/editions'
import { getWords } from '@/lib/content/languages'
import { getSiteAddress } from '@/lib/content/site'
import { escapeHtml } from '@/lib/escape-html'
import { toDay } from '@/lib/format'
import type { CorrectionsPage, ListedChange } from '@/lib/pages/corrections-page'
import { routes } from '@/lib/routes'
import { toFullAddress } from '@/lib/site'
import { fill } from '@/lib/words'

import { toAtom } from './atom'
import type { FeedEntry } from './feed-facts'

const full = (path: string) => toFullAddress(getSiteAddress(), path)

/** Every change of a language as an Atom feed; while there is none, it is as old as the newest edition. */
export function toCorrectionsFeed({ facts, changes }: CorrectionsPage): string {
  const { lang, title, description, path } = facts
  const { site } = getWords(lang)
  const feed = {
    lang,
    title: `${title} – ${site.name}`,
    description,
    page: full(path),
    self: full(routes.correctionsFeed(lang)),
    author: { name: site.name, address: full(routes.front(lang)) },
    since: toDay(getEdition(lang, getNewestYear(lang)).published),
  }
  return toAtom(feed, changes.map(toEntry))
}

/** A change as an entry; its own address, on the page that changed, is its id. */
function toEntry({ page, id, day, kind, what }: ListedChange): FeedEntry {
  const { article, corrections, locale } = getWords(page.lang)
  const address = full(`${page.path}#${id}`)
  return {
    id: address,
    address,
    // The title of a page that was withdrawn says so itself.
    title:
      kind === 'withdrawal'
        ? page.title
        : fill(corrections.entryTitle, locale, { kind: article[kind], title: page.title }),
    summary: what,
    toHtml: () => `<p>${escapeHtml(what)}</p>`,
    published: day,
    updated: day,
    categories: [{ term: kind, label: article[kind] }],
  }
}
