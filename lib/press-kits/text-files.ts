import { getWords } from '@/lib/content/languages'
import { element, toHtml, type Piece } from '@/lib/feeds/text/html'
import type { TextContext } from '@/lib/feeds/text/article-text'
import { toPlainPage } from '@/lib/feeds/text/plain-text'
import { formatDay } from '@/lib/format'
import type { SitePage } from '@/lib/pages/page-facts'
import { fill } from '@/lib/words'

import { full, toOrigin, type KitFile } from './kit-file'

/** A page as a file of HTML and as one of plain text, each with its address and days. */
export function toTextFiles<Page extends SitePage>(
  name: string,
  page: Page,
  toText: (page: Page, context: TextContext) => readonly Piece[],
): readonly KitFile[] {
  const { lang, path, title } = page.facts
  const words = getWords(lang)
  const address = full(path)
  const text = toText(page, { lang, words, notes: page.notes, address })
  const origin = toOrigin(page.facts)
  const said = listDays(page, words.locale)
  return [
    { path: `${name}.html`, content: toDocument(page, [...said, ...text]), ...origin },
    {
      path: `${name}.txt`,
      content: `${toPlainPage([element('h1', {}, title), ...said, ...text])}\n`,
      ...origin,
    },
  ]
}

function listDays({ facts }: SitePage, locale: string): readonly Piece[] {
  const { article, site, pressKits } = getWords(facts.lang)
  const { published, modified, path } = facts
  const say = (message: string, day: string | undefined) =>
    day === undefined ? [] : [fill(message, locale, { date: formatDay(day, locale) })]
  const days = [...say(article.published, published), ...say(article.changed, modified)]
  const address = full(path)
  const [before = '', after = ''] = fill(pressKits.address, locale, { address }).split(address)
  return [
    element('p', {}, [site.name, ...days].join(' · ')),
    element('p', {}, before, element('a', { href: address }, address), after),
  ]
}

function toDocument({ facts }: SitePage, text: readonly Piece[]): string {
  const { lang, title, path } = facts
  const head = element(
    'head',
    {},
    element('meta', { charSet: 'utf-8' }),
    element('title', {}, title),
    element('link', { rel: ['canonical'], href: full(path) }),
  )
  const body = element('body', {}, element('h1', {}, title), ...text)
  const { direction } = getWords(lang)
  return `<!doctype html>\n${toHtml([element('html', { lang, dir: direction }, head, body)])}\n`
}
