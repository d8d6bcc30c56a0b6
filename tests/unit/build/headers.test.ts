import { createHash } from 'node:crypto'

import { expect, test } from 'vitest'

import { headersFor, toHeadersFile } from '@/lib/build/headers'
import { inlineScripts } from '@/lib/inline-scripts'

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
  ['/icons/icon.svg', 'X-Frame-Options', 'DENY'],
  ['/icons/icon.svg', 'Cache-Control', 'public, max-age=3600'],
  ['/favicon.ico', 'Cache-Control', 'public, max-age=3600'],
  ['/share/en/2018.png', 'Cache-Control', 'public, max-age=3600'],
  ['/manifest.webmanifest', 'Content-Type', 'application/manifest+json; charset=utf-8'],
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
  expect(toHeadersFile()).toMatch(/upgrade-insecure-requests[^]*Strict-Transport-Security/)
  expect(JSON.stringify(headersFor('/'))).not.toMatch(/upgrade-insecure|Strict-Transport/)
})

// Hosts would join the two values with a comma.
test.each([
  '/en/',
  '/assets/a.css',
  '/data/a.csv',
  '/data/sources/a.csl.json',
  '/en/feed.json',
  '/share/en.png',
  '/favicon.ico',
  '/manifest.webmanifest',
])('no header is set twice for %s', (path) => {
  const names = toHeadersFile()
    .split('\n\n')
    .map((block) => block.trim().split('\n'))
    .filter(([pattern = '']) => toExpression(pattern).test(path))
    .flatMap(([, ...lines]) => lines.map((line) => line.trim().split(':')[0]))

  expect(names).toEqual([...new Set(names)])
  expect(names).toContain('Content-Security-Policy')
})

// Cloudflare Pages reads at most one asterisk in a pattern.
test('each pattern has one asterisk at most', () => {
  const patterns = toHeadersFile().match(/^\/.*$/gm) ?? []

  expect(patterns.filter((pattern) => pattern.split('*').length > 2)).toEqual([])
})

function toExpression(pattern: string): RegExp {
  return new RegExp(`^${pattern.replaceAll('.', '\\.').replace('*', '.*')}$`)
}
