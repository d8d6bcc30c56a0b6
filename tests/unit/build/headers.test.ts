import { createHash } from 'node:crypto'

import { expect, test } from 'vitest'

import { headersFor, toHeadersFile } from '@/lib/build/headers'
import { inlineScripts } from '@/lib/inline-scripts'
import { routes } from '@/lib/routes'

test.each([
  ['/en/', 'Cache-Control', 'public, max-age=0, must-revalidate'],
  ['/assets/site.1a2b3c4d.css', 'Cache-Control', 'public, max-age=31536000, immutable'],
  ['/data/statistics/a.csv', 'Cache-Control', 'public, max-age=300'],
  ['/data/statistics/a.csv', 'Access-Control-Allow-Origin', '*'],
  ['/data/statistics/a.csv', 'Content-Type', 'text/csv; charset=utf-8'],
  ['/data/statistics/a.json', 'Content-Type', undefined],
  ['/data/sources/a.bib', 'Content-Type', 'application/x-bibtex; charset=utf-8'],
  ['/data/sources/a.ris', 'Content-Type', 'application/x-research-info-systems; charset=utf-8'],
  [
    '/data/sources.csl.json',
    'Content-Type',
    'application/vnd.citationstyles.csl+json; charset=utf-8',
  ],
  ['/en/feed.xml', 'Content-Type', 'application/xml; charset=utf-8'],
  ['/en/feed.json', 'Content-Type', 'application/feed+json; charset=utf-8'],
  ['/en/', 'Access-Control-Allow-Origin', undefined],
  ['/en/', 'X-Frame-Options', 'DENY'],
  ['/en/embed/share/', 'X-Frame-Options', undefined],
  ['/en/2018/embed/share/', 'X-Frame-Options', undefined],
  ['/en/embed/', 'X-Frame-Options', 'DENY'],
  ['/an/unknown/address/', 'X-Frame-Options', 'DENY'],
  ['/icons/icon.svg', 'X-Frame-Options', 'DENY'],
  ['/icons/icon.svg', 'Cache-Control', 'public, max-age=3600'],
  ['/favicon.ico', 'Cache-Control', 'public, max-age=3600'],
  ['/share/en/2018.png', 'Cache-Control', 'public, max-age=3600'],
  ['/manifest.webmanifest', 'Content-Type', 'application/manifest+json; charset=utf-8'],
  ['/en/', 'Cross-Origin-Resource-Policy', 'same-origin'],
  ['/en/embed/share/', 'Cross-Origin-Resource-Policy', 'cross-origin'],
  ['/en/2018/embed/share/', 'Cross-Origin-Resource-Policy', 'cross-origin'],
  ['/data/charts/en/share.svg', 'Cross-Origin-Resource-Policy', 'cross-origin'],
  ['/share/en/2018.png', 'Cross-Origin-Resource-Policy', 'cross-origin'],
  ['/favicon.ico', 'Cross-Origin-Resource-Policy', 'cross-origin'],
  ['/assets/site.1a2b3c4d.css', 'Cross-Origin-Resource-Policy', 'cross-origin'],
  ['/assets/site.1a2b3c4d.css', 'X-Content-Type-Options', 'nosniff'],
  ['/assets/site.1a2b3c4d.css', 'Content-Security-Policy', undefined],
])('%s has %s: %s', (path, name, value) => {
  expect(headersFor(path)[name]).toBe(value)
})

test('scripts and styles in the page are forbidden, but for our own texts, word for word', () => {
  const policy = headersFor('/en/')['Content-Security-Policy']
  const hashes = Object.values(inlineScripts).map(
    (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`,
  )

  expect(policy).toContain(
    `default-src 'none'; script-src 'self' ${hashes.join(' ')}; style-src 'self'`,
  )
  expect(policy).not.toContain('unsafe')
})

test('https is asked for where the site is public, never on plain http', () => {
  expect(toHeadersFile()).toContain('Strict-Transport-Security')
  expect(toHeadersFile()).not.toMatch(/Content-Security-Policy: (?!.*upgrade-insecure-requests)/)
  expect(JSON.stringify(headersFor('/'))).not.toMatch(/upgrade-insecure|Strict-Transport/)
})

/** An address of each kind that the site has, but for the embeds. */
const addresses = [
  '/',
  '/404.html',
  '/assets/a.css',
  '/favicon.ico',
  '/icons/icon.svg',
  '/manifest.webmanifest',
  '/robots.txt',
  '/sitemap.xml',
  ...listAddresses('viet-nam'),
]
const embeds = ['/en/embed/share/', '/en/2018/embed/share/', '/en/embed/share/index.html']

/** Every address of the routes, each with the same name wherever a name stands. */
function listAddresses(name: string): readonly string[] {
  return [
    routes.front('en'),
    routes.edition('en', '2018'),
    routes.pressRelease('en', '2018'),
    routes.stories('en', '2018'),
    routes.story('en', '2018', name),
    routes.memberStates('en'),
    routes.memberState('en', name),
    routes.statistics('en'),
    routes.statistic('en', name),
    routes.sources('en'),
    routes.source('en', name),
    routes.page('en', 'about'),
    routes.statisticFile(name, 'csv'),
    routes.sourceFile(name, 'csl.json'),
    routes.allSourcesFile(),
    routes.feed('en', 'json'),
    routes.memberStateFeed('en', name, 'json'),
    routes.pageFile(routes.story('en', '2018', name), 'bib'),
    routes.pageFile(routes.statistic('en', name), 'csl.json'),
    routes.shareImage(routes.front('en')),
    routes.shareImage(routes.story('en', '2018', name)),
    routes.statisticMetadata(name),
    routes.chartFile('en', name, 'svg'),
    routes.pressKit('en', name),
    routes.corrections('en'),
    routes.correctionsFeed('en'),
    routes.licences(),
    routes.oEmbedFile('en', name),
    routes.oEmbedFile('en', name, '2018'),
  ]
}

/** What the `_headers` file gives an address: each header as often as a rule sets it. */
const listHeaders = (path: string) =>
  toHeadersFile()
    .split('\n\n')
    .map((block) => block.trim().split('\n'))
    .filter(([pattern = '']) => toExpression(pattern).test(path))
    .flatMap(([, ...lines]) => lines.map((line) => line.trim()))

const toNames = (lines: readonly string[]) => lines.map((line) => line.split(':')[0])

// Hosts would join the two values with a comma, or keep one of them.
test.each([...addresses, ...embeds])('no header is set twice for %s', (path) => {
  const names = toNames(listHeaders(path))

  expect(names).toEqual([...new Set(names)])
})

test.each(addresses)('no other site can frame %s', (path) => {
  const lines = listHeaders(path)

  expect(lines).toContain('X-Frame-Options: DENY')
  expect(lines.join()).toMatch(/Content-Security-Policy: [^,]+; frame-ancestors 'none';/)
})

test.each(embeds)('any site can frame %s, and no script runs in it', (path) => {
  const lines = listHeaders(path)

  expect(toNames(lines)).not.toContain('X-Frame-Options')
  expect(lines.join()).toMatch(/Content-Security-Policy: default-src 'none'; .+frame-ancestors \*;/)
  expect(lines.join()).not.toContain('script-src')
})

// The server and the hosts agree, but for what holds on https alone, and for assets.
test.each([...addresses.filter((path) => !path.startsWith('/assets/')), ...embeds])(
  'the server gives %s what its hosts give it',
  (path) => {
    const onHosts = listHeaders(path)
      .filter((line) => !line.startsWith('Strict-Transport-Security'))
      .map((line) => line.replace('; upgrade-insecure-requests', ''))
    const asServed = Object.entries(headersFor(path)).map(([name, value]) => `${name}: ${value}`)

    expect(asServed).toEqual(expect.arrayContaining(onHosts))
    expect(toNames(asServed)).toHaveLength(new Set([...toNames(onHosts), 'Cache-Control']).size)
  },
)

// Cloudflare Pages reads at most one asterisk in a pattern.
test('each pattern has one asterisk at most', () => {
  const patterns = toHeadersFile().match(/^\/.*$/gm) ?? []

  expect(patterns.filter((pattern) => pattern.split('*').length > 2)).toEqual([])
})

function toExpression(pattern: string): RegExp {
  const expression = pattern.replaceAll('.', '\\.').replaceAll(/:[a-z]+/g, '[^/]+')
  return new RegExp(`^${expression.replace('*', '.*')}$`)
}
