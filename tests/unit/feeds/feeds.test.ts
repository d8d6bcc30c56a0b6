import { describe, expect, test } from 'vitest'

import { escapeXml, toAtom } from '@/lib/feeds/atom'
import type { FeedEntry, FeedFacts } from '@/lib/feeds/feed-facts'
import { toJsonFeed } from '@/lib/feeds/json-feed'

const facts: FeedFacts = {
  lang: 'en',
  title: 'Firms & <more>',
  description: 'What is new.',
  page: 'https://site.example/en/',
  self: 'https://site.example/en/feed.xml',
  author: { name: 'The site', address: 'https://site.example/en/' },
  since: '2026-01-01',
}

const toEntry = (name: string, published: string, updated = published): FeedEntry => ({
  id: `https://site.example/en/${name}/`,
  address: `https://site.example/en/${name}/`,
  title: `About “${name}” & others`,
  summary: 'One < two',
  toHtml: () => '<p>Tea &amp; rice<a href="https://site.example/en/#a">[1]</a></p>',
  published,
  updated,
  categories: [{ term: 'viet-nam', label: 'Viet Nam' }],
})

const old = toEntry('old', '2026-02-01')
const mended = toEntry('mended', '2026-01-15', '2026-05-01')
const fresh = toEntry('fresh', '2026-03-01')
const twin = toEntry('twin', '2026-03-01')
const entries = [old, fresh, mended, twin]

describe('Atom', () => {
  test('has the last change of any entry as its own', () => {
    expect(toAtom(facts, entries)).toMatch(/<updated>2026-05-01T00:00:00Z<\/updated>\n<author>/)
  })

  test('has a day of its own while it is empty', () => {
    expect(toAtom(facts, [])).toContain('<updated>2026-01-01T00:00:00Z</updated>')
  })

  test('lists what changed last first, and keeps the order of one day', () => {
    const ids = [...toAtom(facts, entries).matchAll(/<entry>\n<id>([^<]*)/g)].map(([, id]) => id)
    expect(ids).toEqual([mended.id, fresh.id, twin.id, old.id])
  })

  test('escapes titles once, and HTML as text', () => {
    const atom = toAtom(facts, [old])
    expect(atom).toContain('<title>Firms &amp; &lt;more&gt;</title>')
    expect(atom).toContain('<title>About “old” &amp; others</title>')
    expect(atom).toContain('&lt;p&gt;Tea &amp;amp; rice&lt;a href=&quot;https://')
  })

  test('gives the same bytes for the same entries', () => {
    expect(toAtom(facts, entries)).toBe(toAtom(facts, entries))
  })
})

test.each([
  ['a & b < c > d "e"', 'a &amp; b &lt; c &gt; d &quot;e&quot;'],
  ['bell\u0007, tab\t, line\n', 'bell, tab\t, line\n'],
  ['half of a pair \ud83d, whole 🌾', 'half of a pair , whole 🌾'],
  ['ไทย ລາວ', 'ไทย ລາວ'],
])('%j stands in XML as %j', (text, escaped) => {
  expect(escapeXml(text)).toBe(escaped)
})

test('JSON Feed names its version, its language and each entry with its days', () => {
  const feed: unknown = JSON.parse(toJsonFeed(facts, entries))
  expect(feed).toMatchObject({
    version: 'https://jsonfeed.org/version/1.1',
    language: 'en',
    feed_url: facts.self,
    items: [
      {
        id: mended.id,
        url: mended.address,
        date_published: '2026-01-15T00:00:00Z',
        date_modified: '2026-05-01T00:00:00Z',
        tags: ['Viet Nam'],
      },
      { id: fresh.id },
      { id: twin.id },
      { id: old.id },
    ],
  })
})
