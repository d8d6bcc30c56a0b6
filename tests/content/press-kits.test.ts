import { createHash } from 'node:crypto'

import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, test, vi } from 'vitest'

import { listPressKitNames, getPressKit } from '@/lib/press-kits/press-kit'
import { toZip } from '@/lib/press-kits/to-zip'
import { toPlainPage } from '@/lib/feeds/text/plain-text'
import { element } from '@/lib/feeds/text/html'

type Manifest = {
  title: string
  address: string
  files: { path: string; bytes: number; sha256: string; mediaType: string; published?: string }[]
}

async function open(name: string) {
  const entries = unzipSync(await getPressKit('en', name))
  const folder = `press-kit-${name}/`
  const files = new Map(
    Object.entries(entries).map(([path, bytes]) => [path.slice(folder.length), bytes]),
  )
  const read = (path: string) => strFromU8(files.get(path) ?? new Uint8Array())
  return { files, read, manifest: JSON.parse(read('manifest.json')) as Manifest }
}

// The first drawing of all charts takes its time.
vi.setConfig({ testTimeout: 60_000 })

describe.each(listPressKitNames('en'))('the press kit %s', (name) => {
  test('has a manifest that is right about every file', async () => {
    const { files, manifest } = await open(name)
    expect(manifest.files.map(({ path }) => path)).toEqual(
      [...files.keys()].filter((path) => path !== 'manifest.json'),
    )
    for (const { path, bytes, sha256 } of manifest.files) {
      const content = files.get(path) ?? new Uint8Array()
      expect(content.length, path).toBe(bytes)
      expect(createHash('sha256').update(content).digest('hex'), path).toBe(sha256)
    }
  })

  test('explains itself, says whose the words are, and claims no licence', async () => {
    const { read } = await open(name)
    expect(read('README.txt')).toMatch(/^Press kit: .+\n=+\n/)
    expect(read('README.txt')).toContain('No licence has been decided yet')
    expect(read('README.txt')).not.toContain('Press contact')
  })
})

test('an edition has its release, its stories and the quotations of the release with their speakers', async () => {
  const { files, read, manifest } = await open('2018')
  const release = manifest.files.find(({ path }) => path.endsWith('2018-press-release.txt'))

  expect([...files.keys()].filter((path) => /^stories\/.*\.html$/.test(path))).toHaveLength(10)
  expect(release).toMatchObject({ published: '2026-11-23', issued: '2018-06-27' })
  expect(read('quotations.txt')).toContain('– Lor Sathya, ACCMSME Chair')
  expect(read('press-release/2018-press-release.txt')).toContain('[Editor’s note')
  expect(read('press-release/2018-press-release.txt')).toMatch(/^1\. SAP SMED 2025 KPI/m)
  expect(read('figures/headline-figures.csv').trim().split('\r\n')).toHaveLength(4)
})

test('a member state has its own figures alone, and says that nobody is quoted', async () => {
  const { read } = await open('viet-nam')
  const [, ...rows] = read('figures/viet-nam.csv').trim().split('\r\n')

  expect(rows.length).toBeGreaterThan(5)
  for (const row of rows) expect(row).toMatch(/^[a-z-]+,viet-nam[a-z0-9-]*,viet-nam,/)
  expect(read('quotations.txt')).toContain('This kit has no quotations.')
  expect(read('stories/2018-viet-nam.html')).toContain('lang="en"')
  expect(read('sources/sources.bib')).toContain('viet-nam-sme-law-2017')
})

test('a member state without a story says so', async () => {
  const { files, read } = await open('timor-leste')
  expect(read('README.txt')).toContain('No story of this member state has been published')
  expect([...files.keys()].some((path) => path.startsWith('charts/'))).toBe(false)
})

test('a kit has the same bytes in every time zone', () => {
  const facts = { folder: 'kit', title: 'Kit', address: 'https://site.example/', lang: 'en' }
  const files = [
    { path: 'b.txt', content: 'b' },
    { path: 'a.txt', content: 'a' },
  ]
  const zone = process.env['TZ']
  const zips = ['Pacific/Auckland', 'America/Los_Angeles', 'UTC'].map((name) => {
    process.env['TZ'] = name
    return Buffer.from(toZip(facts, files)).toString('hex')
  })
  process.env['TZ'] = zone ?? 'UTC'

  expect(new Set(zips).size).toBe(1)
  expect(zips[0]).toBe(Buffer.from(toZip(facts, files.toReversed())).toString('hex'))
})

test('plain text keeps lists, tables, addresses and what is set apart', () => {
  const link = (href: string, text: string) => element('a', { href }, text)
  const text = toPlainPage([
    element('h2', {}, 'Title'),
    element(
      'p',
      {},
      'Words',
      link('https://a.example/#source-x', '[1]'),
      ' and ',
      link('https://b.example/', 'more'),
    ),
    element('ol', {}, element('li', {}, element('p', {}, 'one'), element('p', {}, 'two'))),
    element('table', {}, element('tr', {}, element('th', {}, 'a'), element('td', {}, 'b'))),
    element('aside', {}, element('p', {}, 'Note'), element('p', {}, 'Said.')),
  ])
  expect(text.split('\n\n')).toEqual([
    'Title\n-----',
    'Words[1] and more (https://b.example/)',
    '1. one\n   two',
    'a | b',
    '[Note',
    'Said.]',
  ])
})
