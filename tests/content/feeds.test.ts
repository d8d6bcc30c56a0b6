import { readFileSync } from 'node:fs'

import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5'
import { describe, expect, test } from 'vitest'

import { numberMentions } from '@/lib/citations/number-mentions'
import { readArticle, type FigurePrinter } from '@/lib/articles/read-article'
import { getWords } from '@/lib/content/languages'
import { listEntries } from '@/lib/feeds/list-entries'
import { toMemberStateFeed } from '@/lib/feeds/member-state-feed'
import { toArticleText } from '@/lib/feeds/text/article-text'
import { toHtml } from '@/lib/feeds/text/html'

import { root } from '../root'

const printer: FigurePrinter = {
  printFigure: () => ({ text: '97.3%', cited: [{ key: 'value' }] }),
  citeChart: () => [],
}
const address = 'https://site.example/en/page/'

function write(text: string): string {
  const article = readArticle(text, printer)
  const notes = numberMentions(article.mentions, (name) => article.notes.get(name)?.mentions ?? [])
  return toHtml(toArticleText(article, { lang: 'en', words: getWords('en'), notes, address }))
}

describe('a text in a feed', () => {
  test.each([
    ['a citation', 'A.[^a, p. 1]', `<p>A.<a href="${address}#source-a">[1]</a></p>`],
    ['a note', 'A.[^n]\n\n[^n]: B.', `<p>A.<a href="${address}#note-n">[1]</a></p>`],
    [
      'a printed value',
      '<Statistic of="x" /> A.',
      `<p>97.3%<a href="${address}#source-value">[1]</a> A.</p>`,
    ],
    ['a link', '[A](/en/b/#c)', '<p><a href="https://site.example/en/b/#c">A</a></p>'],
    ['a link in the page', '[A](#c)', `<p><a href="${address}#c">A</a></p>`],
    ['a heading, without its anchor', '## A', '<h2>A</h2>'],
    ['spoken words, with their own marks', '<Quote speaker="X">“A”</Quote>', '<p>“A”</p>'],
    ['signs of HTML', 'A \\< B & C', '<p>A &#x3C; B &#x26; C</p>'],
    [
      'an editor’s note',
      '<EditorsNote>\nA.\n</EditorsNote>',
      '<aside><p><strong>Editor’s note</strong></p><p>A.</p></aside>',
    ],
  ])('has %s', (_what, text, html) => {
    expect(write(text)).toBe(html)
  })
})

describe('the feed of everything', () => {
  const find = (end: string) => listEntries('en').find(({ id }) => id.endsWith(end))

  test('holds the release word for word, with its footnotes', () => {
    const text = toText(parseFragment(find('/2018/press-release/')?.toHtml() ?? ''))
    const lines = readFileSync(`${root}/tests/fixtures/press-release-2018.txt`, 'utf8')
      .replace('97.2%2.', '97.2%[2].')
      .split('\n')
      .map((line) => line.trim().replace(/^\[\d\] /, ''))
      .filter((line) => line !== '')
    expect(lines.filter((line) => !text.includes(line))).toEqual([])
  })

  test('tells of a story that it is not the national text', () => {
    expect(find('/stories/viet-nam/')?.toHtml()).toContain(
      getWords('en').article.notTheNationalText,
    )
  })

  test('gives each source with its address as a link', () => {
    expect(find('/stories/viet-nam/')?.toHtml()).toMatch(
      /<li><p>[^<]+Available at: <a href="(https?:[^"]+)">\1<\/a>/,
    )
  })
})

test('a member state of which nothing is published has a feed that waits, with a day from the content', () => {
  const { facts, entries } = toMemberStateFeed('en', 'timor-leste', 'xml')
  expect(entries).toEqual([])
  expect(listEntries('en').map(({ published }) => published)).toContain(facts.since)
})

function toText(node: DefaultTreeAdapterTypes.Node): string {
  if ('value' in node) return node.value
  return 'childNodes' in node ? node.childNodes.map(toText).join('') : ''
}
