import { describe, expect, test } from 'vitest'

import { placeAnchors } from '@/lib/build/redirects/place-anchors'
import { findRedirect, toRedirectsFile } from '@/lib/build/redirects/redirect-rules'
import { BuildError } from '@/lib/build/build-error'
import { writeRedirects } from '@/lib/build/redirects/write-redirects'

import { makeFolder, readFolder } from './temporary-folder'

const target = '<span id="old"></span>'

test.each([
  ['<h2 id="new">A</h2>', `<h2 id="new">${target}A</h2>`],
  ['<ol><li id="new">A</li></ol>', `<ol><li id="new">${target}A</li></ol>`],
  [
    '<table><tr id="new"><th>A</th></tr></table>',
    `<table><tr id="new"><th>${target}A</th></tr></table>`,
  ],
  ['<ul id="new"><li>A</li></ul>', `${target}<ul id="new"><li>A</li></ul>`],
  ['<p>A<img id="new" src="/a.png"></p>', `<p>A${target}<img id="new" src="/a.png"></p>`],
])('in %s the old name finds a place', (html, placed) => {
  expect(placeAnchors(html, [{ from: 'old', to: 'new' }])).toBe(placed)
})

test('several old names find their places, and nothing else changes', () => {
  const html = '<h2 id="a">A</h2>\n<h2 id="b">B</h2>'
  const moves = [
    { from: 'x', to: 'a' },
    { from: 'y', to: 'b' },
    { from: 'z', to: 'a' },
  ]

  const placed = placeAnchors(html, moves)

  expect(placed.replace(/<span id="."><\/span>/g, '')).toBe(html)
  expect(placed).toMatch(/id="a">(<span id="[xz]"><\/span>){2}A.*\n.*id="b"><span id="y">/)
})

describe('a rule', () => {
  const file = toRedirectsFile([
    { from: '/en/old/', to: '/en/new/#part' },
    { from: '/data/old.csv', to: '/data/new.csv' },
  ])

  test.each([
    ['/en/old/', undefined, '/en/new/#part'],
    ['/en/old', undefined, '/en/new/#part'],
    ['/en/old/', 'a=b?c', '/en/new/?a=b?c#part'],
    ['/data/old.csv', 'v=2', '/data/new.csv?v=2'],
    ['/data/old', undefined, undefined],
    ['/en/older/', undefined, undefined],
    ['/', undefined, undefined],
  ])('sends %s with the query %s to %s', (path, query, to) => {
    expect(findRedirect(file, path, query)).toBe(to)
  })
})

const words = (lang: string, title: string) =>
  `locale: ${lang}\ndirection: ltr\nsite:\n  name: The site\nmoved:\n  title: ${title}\n  text: It is there now.\n`

const content = (redirects: string) =>
  makeFolder({
    'content/site.yaml': 'address: https://site.example\ndefaultLanguage: en\n',
    'content/interface/en.yaml': words('en', 'Moved & gone'),
    'content/interface/id.yaml': words('id', 'Pindah'),
    'content/addresses/redirects.yaml': redirects,
  })

const site = {
  'index.html': '<link rel="stylesheet" href="/assets/site.1a2b3c4d.css">',
  'en/new/index.html': '<h2 id="new">A</h2>',
  'data/new.csv': 'a,b',
}

test('a page, a file and a place that moved lead on', async () => {
  const out = await makeFolder(site)
  const root = await content(`redirects:
  - from: /en/old/
    to: /en/new/#new
  - from: /id/lama/
    to: /en/new/
  - from: /data/old.csv
    to: /data/new.csv
  - from: /en/new/#old
    to: /en/new/#new
`)

  await writeRedirects(root, out)

  const files = await readFolder(out)
  expect(files['en/new/index.html']).toBe(`<h2 id="new">${target}A</h2>`)
  expect(files['data/old.csv']).toBe('a,b')
  expect(files['_redirects']?.split('\n')).toContain('/en/old /en/new/#new 301')
  expect(files['en/old/index.html']).toContain(
    '<meta http-equiv="refresh" content="0; url=/en/new/#new">',
  )
  expect(files['en/old/index.html']).toContain(
    '<link rel="canonical" href="https://site.example/en/new/">',
  )
  expect(files['en/old/index.html']).toContain('<h1>Moved &amp; gone</h1>')
  expect(files['en/old/index.html']).toContain('href="/assets/site.1a2b3c4d.css"')
  expect(files['id/lama/index.html']).toMatch(/<html lang="id".*<h1>Pindah<\/h1>/)
})

test('without redirects the site stays as it is', async () => {
  const out = await makeFolder(site)

  await writeRedirects(await content('redirects: []\n'), out)

  expect(await readFolder(out)).toEqual(site)
})

test('every redirect that leads nowhere, or from what is still there, is told with its place', async () => {
  const root = await content(`redirects:
  - from: /en/old/
    to: /en/missing/
  - from: /en/new/
    to: /en/new/#missing
  - from: /en/new/#new
    to: /en/new/#missing
  - from: /data/old.csv
    to: /data/missing.csv
`)

  const failure: unknown = await writeRedirects(root, await makeFolder(site)).catch(
    (thrown: unknown) => thrown,
  )

  expect(failure).toBeInstanceOf(BuildError)
  const lines = String(failure)
    .split('\n')
    .filter((line) => /redirects\.yaml:\d/.test(line))
  expect(lines.map((line) => line.replace(/^BuildError: /, ''))).toEqual([
    'content/addresses/redirects.yaml:3:9  There is no page /en/missing/. Write an address that the site has now.',
    'content/addresses/redirects.yaml:4:11  /en/new/ is still there. Take this redirect out, or what stands at that address.',
    'content/addresses/redirects.yaml:5:9  There is no place on the page #missing. Write an address that the site has now.',
    'content/addresses/redirects.yaml:6:11  /en/new/#new is still there. Take this redirect out, or what stands at that address.',
    'content/addresses/redirects.yaml:7:9  There is no place on the page #missing. Write an address that the site has now.',
    'content/addresses/redirects.yaml:9:9  There is no file /data/missing.csv. Write an address that the site has now.',
  ])
})
