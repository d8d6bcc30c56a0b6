import { existsSync, readFileSync } from 'node:fs'

import type { Page } from '@playwright/test'

import { root } from '../root'
import { expect, test } from './page-test'
import { listSitemapPaths, readPage } from './site'

const memberStates = listSitemapPaths().filter((path) => /^\/en\/member-states\/.+/.test(path))
const feedPaths = ['/en/', ...memberStates].map((path) => `${path}feed.xml`)

/** The elements of an Atom feed (RFC 4287), read by the browser's parser of XML. */
type AtomFeed = {
  readonly fault: string | null
  readonly root: string
  readonly lang: string | null
  readonly fields: Readonly<Record<string, readonly string[]>>
  readonly author: string | null
  readonly self: string | null
  readonly entries: readonly AtomEntry[]
}

type AtomEntry = {
  readonly fields: Readonly<Record<string, readonly string[]>>
  readonly alternate: string | null
  readonly contentType: string | null
  readonly links: readonly string[]
  readonly elements: readonly string[]
  readonly attributes: readonly string[]
  readonly terms: readonly string[]
}

const timestamp = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/

for (const path of feedPaths) {
  test(`${path} is sound Atom, and its JSON Feed holds the same`, async ({ page, request }) => {
    const response = await request.get(path)
    expect(response.headers()['content-type']).toBe('application/xml; charset=utf-8')
    const feed = await readAtom(page, await response.text())

    expect(feed.fault).toBeNull()
    expect(feed.root).toBe('http://www.w3.org/2005/Atom feed')
    expect(feed.lang).toBe('en')
    for (const name of ['id', 'title', 'updated']) expect(feed.fields[name]).toHaveLength(1)
    expect(feed.fields['updated']?.[0]).toMatch(timestamp)
    expect(feed.author).toBe('MSME Day in ASEAN')
    expect(new URL(feed.self ?? '').pathname).toBe(path)
    expect(feed.fields['id']).toEqual([feed.self])

    for (const entry of feed.entries) expectSoundEntry(entry)
    const ids = feed.entries.map(({ fields }) => fields['id']?.[0])
    expect(new Set(ids).size).toBe(ids.length)
    const updates = feed.entries.map(({ fields }) => fields['updated']?.[0] ?? '')
    expect(updates).toEqual(updates.toSorted().toReversed())
    if (updates.length > 0) expect(feed.fields['updated']).toEqual(updates.slice(0, 1))

    const json = await request.get(path.replace('.xml', '.json'))
    expect(json.headers()['content-type']).toBe('application/feed+json; charset=utf-8')
    expectSameFeed(JSON.parse(await json.text()) as JsonFeed, feed)
  })
}

test('the feed of everything has the pages that say when they were published, but not the front', async ({
  page,
}) => {
  const published = listSitemapPaths().filter(
    (path) => path !== '/en/' && readPage(path).includes('"datePublished"') && hasOwnDay(path),
  )
  const feed = await readAtom(page, readFileSync(`${root}/out/en/feed.xml`, 'utf8'))
  const paths = feed.entries.map(({ alternate }) => new URL(alternate ?? '').pathname)
  expect(paths).toHaveLength(Math.min(published.length, 100))
  expect(paths.filter((path) => !published.includes(path))).toEqual([])
})

test('the feed of a member state has its story and the statistics that have a value of it', async ({
  page,
}) => {
  const text = readFileSync(`${root}/out/en/member-states/viet-nam/feed.xml`, 'utf8')
  const { entries } = await readAtom(page, text)
  const paths = entries.map(({ alternate }) => new URL(alternate ?? '').pathname)
  expect(paths).toContain('/en/2018/stories/viet-nam/')
  expect(paths).toContain('/en/statistics/share-of-establishments/')
  expect(paths).not.toContain('/en/statistics/enterprises/')
  expect(entries.every(({ terms }) => terms.includes('viet-nam'))).toBe(true)
})

for (const path of ['/', '/en/', '/en/2018/', '/en/member-states/viet-nam/'])
  test(`${path} names its feeds to feed readers and shows them to people`, async ({ page }) => {
    const home = path.includes('member-states') ? path : '/en/'
    await page.goto(path)
    for (const [type, file, name] of [
      ['application/atom+xml', 'feed.xml', 'Atom'],
      ['application/feed+json', 'feed.json', 'JSON Feed'],
    ] as const) {
      const link = page.locator(`head link[rel=alternate][type="${type}"]`)
      expect(new URL((await link.getAttribute('href')) ?? '').pathname).toBe(`${home}${file}`)
      expect((await link.getAttribute('title'))?.length).toBeGreaterThan(5)
      await expect(page.locator(`body a[href="${home}${file}"]`)).toHaveText(name)
    }
  })

function expectSoundEntry({ fields, alternate, contentType, ...html }: AtomEntry) {
  const [id = ''] = fields['id'] ?? []
  for (const name of ['id', 'title', 'updated', 'published', 'summary', 'content'])
    expect(fields[name], `${id} ${name}`).toHaveLength(1)
  for (const name of ['updated', 'published']) expect(fields[name]?.[0], id).toMatch(timestamp)
  expect(id).toBe(alternate)
  expect(new URL(id).protocol).toMatch(/^https?:$/)
  expect(contentType).toBe('html')
  expect(fields['content']?.[0]?.length, id).toBeGreaterThan(500)

  expect(
    html.elements.filter((name) => /script|style|iframe|svg|form|mdx|citation/.test(name)),
  ).toEqual([])
  expect(html.attributes.filter((name) => /^on|^style$|^class$|^id$/.test(name))).toEqual([])
  expect(html.links.filter((link) => !/^(https?|mailto|tel):/.test(link))).toEqual([])
  const { origin } = new URL(id)
  const inside = html.links.filter((link) => new URL(link).origin === origin)
  expect(inside.filter((link) => !leadsSomewhere(new URL(link)))).toEqual([])
}

type JsonFeed = {
  readonly version: string
  readonly title: string
  readonly feed_url: string
  readonly home_page_url: string
  readonly authors: readonly { readonly name: string }[]
  readonly items: readonly {
    readonly id: string
    readonly url: string
    readonly content_html: string
    readonly date_published: string
    readonly date_modified: string
  }[]
}

function expectSameFeed(json: JsonFeed, atom: AtomFeed) {
  expect(json.version).toBe('https://jsonfeed.org/version/1.1')
  expect(json.feed_url).toBe(atom.self?.replace(/\.xml$/, '.json'))
  expect(json.authors.map(({ name }) => name)).toEqual([atom.author])
  expect([json.title]).toEqual(atom.fields['title'])
  const pick = (name: string) => atom.entries.map(({ fields }) => fields[name]?.[0])
  expect(json.items.map(({ id }) => id)).toEqual(pick('id'))
  expect(json.items.map(({ date_modified }) => date_modified)).toEqual(pick('updated'))
  expect(json.items.map(({ date_published }) => date_published)).toEqual(pick('published'))
  expect(json.items.map(({ content_html }) => content_html)).toEqual(pick('content'))
  expect(json.items.map(({ url }) => url)).toEqual(pick('id'))
}

/** Whether a page has a day itself, and not only what it cites. */
function hasOwnDay(path: string): boolean {
  const [, json = '[]'] =
    /<script type="application\/ld\+json">([^<]*)<\/script>/.exec(readPage(path)) ?? []
  const [first] = JSON.parse(json) as readonly Readonly<Record<string, unknown>>[]
  return first?.['datePublished'] !== undefined
}

function leadsSomewhere({ pathname, hash }: URL): boolean {
  if (!pathname.endsWith('/')) return existsSync(`${root}/out${pathname}`)
  if (!existsSync(`${root}/out${pathname}index.html`)) return false
  return hash === '' || readPage(pathname).includes(` id="${decodeURIComponent(hash.slice(1))}"`)
}

const readAtom = (page: Page, text: string): Promise<AtomFeed> =>
  page.evaluate((xml) => {
    const toFields = (parent: Element) => {
      const fields: Record<string, string[]> = {}
      for (const child of parent.children) (fields[child.localName] ??= []).push(child.textContent)
      return fields
    }
    const findLink = (parent: Element, rel: string) =>
      parent.querySelector(`:scope > link[rel="${rel}"]`)?.getAttribute('href') ?? null
    const toEntry = (entry: Element) => {
      const content = entry.querySelector(':scope > content')
      const html = new DOMParser().parseFromString(content?.textContent ?? '', 'text/html')
      const elements = [...html.body.querySelectorAll('*')]
      return {
        fields: toFields(entry),
        alternate: findLink(entry, 'alternate'),
        contentType: content?.getAttribute('type') ?? null,
        links: elements.flatMap((one) => one.getAttribute('href') ?? one.getAttribute('src') ?? []),
        elements: elements.map(({ localName }) => localName),
        attributes: elements.flatMap((one) => one.getAttributeNames()),
        terms: [...entry.querySelectorAll(':scope > category')].flatMap(
          (one) => one.getAttribute('term') ?? [],
        ),
      }
    }
    const parsed = new DOMParser().parseFromString(xml, 'application/xml')
    const feed = parsed.documentElement
    return {
      fault: parsed.querySelector('parsererror')?.textContent ?? null,
      root: `${feed.namespaceURI ?? ''} ${feed.localName}`,
      lang: feed.getAttribute('xml:lang'),
      fields: toFields(feed),
      author: feed.querySelector(':scope > author > name')?.textContent ?? null,
      self: findLink(feed, 'self'),
      entries: [...feed.querySelectorAll(':scope > entry')].map(toEntry),
    }
  }, text)
