import { existsSync, readFileSync } from 'node:fs'

import { parse, type DefaultTreeAdapterTypes } from 'parse5'
import { globSync } from 'tinyglobby'

import { root } from '../root'
import { expect, test } from './page-test'
import { listSitemapPaths } from './site'

const out = `${root}/out`
const pages = globSync('**/*.html', { cwd: out })
  // Without the pages in the place of those that moved: they only lead on.
  .filter((page) => !readFileSync(`${out}/${page}`, 'utf8').includes('<meta http-equiv="refresh"'))
/** Those that stand for themselves: an embed stands for the page of its statistic. */
const ownPages = pages.filter((page) => !page.includes('/embed/'))
const attributes = new Map(
  pages.map((page) => [page, listAttributes(readFileSync(`${out}/${page}`, 'utf8'))]),
)

test('every page that was built is in the sitemap, and the other way round', () => {
  const built = ownPages
    .filter((page) => !['404.html', 'index.html'].includes(page))
    .map((page) => `/${page.replace(/index\.html$/, '')}`)
  expect(built.toSorted()).toEqual([...listSitemapPaths()].toSorted())
})

test('every link and anchor inside the site leads somewhere', () => {
  const dead = pages.flatMap((page) =>
    listValues(page, ['href', 'src']).flatMap((address) =>
      leadsSomewhere(page, address) ? [] : [`${page}: ${address}`],
    ),
  )
  expect(dead).toEqual([])
})

test('no anchor stands twice on a page', () => {
  const repeated = pages.flatMap((page) => {
    const ids = listValues(page, ['id'])
    return ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${page}#${id}`)
  })
  expect(repeated).toEqual([])
})

test('nothing of the framework is left', () => {
  const files = globSync('**/*', { cwd: out, dot: true })
  expect(
    files.filter((file) => file.includes('_next') || file.endsWith('.txt')).toSorted(),
  ).toEqual(['licences.txt', 'robots.txt'])
  const scripts = pages.flatMap((page) =>
    [...readFileSync(`${out}/${page}`, 'utf8').matchAll(/<script\b[^>]*>/g)].map(([tag]) =>
      tag.replace(/(reader|newsreader-display)\.\w+\./g, '$1.'),
    ),
  )
  expect(new Set(scripts)).toEqual(
    new Set([
      '<script data-font="/assets/newsreader-display.woff2" data-script="/assets/reader.js">',
      '<script type="application/ld+json">',
      '<script type="speculationrules">',
    ]),
  )
})

// Of the work of others there is the typeface and the flags; a file of another kind needs its licence, too.
test('every asset is our own or has its licence in the file of licences', () => {
  const kinds = globSync('*', { cwd: `${out}/assets` })
    .filter((file) => !/\.(?:br|gz)$/.test(file))
    .map((file) => file.replace(/\.\w+\.(\w+)$/, '.$1').replace(/^flag-\w\w\./, 'flag-xx.'))
  expect([...new Set(kinds)].toSorted()).toEqual([
    'figures.js',
    'flag-xx.svg',
    'newsreader-display.woff2',
    'reader.js',
    'site.css',
  ])
  const licences = readFileSync(`${out}/licences.txt`, 'utf8')
  expect(licences).toContain('SIL OPEN FONT LICENSE Version 1.1')
  expect(licences).toContain('Copyright (c) 2013 Panayiotis Lipiridis')
  expect(licences).toContain('Copyright (c) Tailwind Labs, Inc.')
})

test('data for machines on every page can be read', () => {
  for (const page of ownPages.filter((name) => name !== '404.html')) {
    const html = readFileSync(`${out}/${page}`, 'utf8')
    const [, json = ''] = /<script type="application\/ld\+json">([^<]*)<\/script>/.exec(html) ?? []
    const items = JSON.parse(json) as readonly Record<string, unknown>[]
    expect(items.length, page).toBeGreaterThan(0)
    for (const item of items) {
      expect(item['@context'], page).toBe('https://schema.org')
      expect(item['@type'], page).toBeTruthy()
    }
  }
})

function leadsSomewhere(page: string, address: string): boolean {
  const url = new URL(address, `https://site.example/${page.replace(/index\.html$/, '')}`)
  if (url.host !== 'site.example') return true
  const file = url.pathname.endsWith('/') ? `${url.pathname}index.html` : url.pathname
  if (!existsSync(`${out}${file}`)) return false
  return (
    url.hash === '' ||
    listValues(file.slice(1), ['id']).includes(decodeURIComponent(url.hash.slice(1)))
  )
}

function listValues(page: string, names: readonly string[]): readonly string[] {
  return (attributes.get(page) ?? [])
    .filter(([name]) => names.includes(name))
    .map(([, value]) => value)
}

function listAttributes(html: string): readonly (readonly [string, string])[] {
  const found: (readonly [string, string])[] = []
  const walk = (node: DefaultTreeAdapterTypes.Node) => {
    if ('attrs' in node) found.push(...node.attrs.map(({ name, value }) => [name, value] as const))
    if ('childNodes' in node) node.childNodes.forEach(walk)
  }
  walk(parse(html))
  return found
}
