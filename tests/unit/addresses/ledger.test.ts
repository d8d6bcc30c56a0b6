import { expect, test } from 'vitest'

import { describeAdded, describeGaps } from '@/lib/addresses/describe'
import { findGaps, formatLedger, readLedger } from '@/lib/addresses/ledger'
import { listAddresses } from '@/lib/addresses/list-addresses'

import { makeFolder } from '../build/temporary-folder'

const page = (body: string) => `<!DOCTYPE html><html lang="en"><title>A</title>${body}</html>`

test('pages, files and places on pages are addresses; what changes by itself is none', async () => {
  const site = await makeFolder({
    'index.html': page('<h2 id="the-day">a</h2>'),
    'en/index.html': page('<h2 id="the-day">a</h2>'),
    'en/2018/index.html': page('<main id="main"><h2 id="the-day">a</h2><h2 id="sources">b</h2>'),
    'en/about/index.html': page(
      '<svg><pattern id="weave"></pattern></svg><h2 id="letter-a">A</h2><h2 id="cite-a-page">b</h2><h2 id="note-to-readers">c</h2><p id="p-first-words">d</p><a id="cite-key-1"></a><ol><li id="source-key">a</li><li id="note-rounding">b</li></ol>',
    ),
    'en/old/index.html': page('<meta http-equiv="refresh" content="0; url=/en/about/">'),
    'data/a.csv': '',
    'data/a.csv.br': '',
    '404.html': page(''),
    _headers: '',
    _redirects: '',
    '.well-known/security.txt': '',
    'assets/site.1a2b3c4d.css': '',
  })

  const { all, moved } = await listAddresses(site)

  expect([...all].toSorted()).toEqual([
    '/',
    '/.well-known/security.txt',
    '/data/a.csv',
    '/en/',
    '/en/2018/',
    '/en/2018/#the-day',
    '/en/about/',
    '/en/about/#cite-a-page',
    '/en/about/#note-to-readers',
    '/en/about/#source-key',
    '/en/old/',
  ])
  expect([...moved]).toEqual(['/en/old/'])
})

test('a ledger is read as it was written, sorted, each address once', () => {
  const text = formatLedger(['/en/b/', '/en/a/#ข้าว', '/en/b/', '/en/a/'])

  expect(readLedger(text)).toEqual(['/en/a/', '/en/a/#ข้าว', '/en/b/'])
  expect(formatLedger(readLedger(text))).toBe(text)
})

test('what is gone and what is new are told apart; a page that leads on keeps its anchors', () => {
  const promised = ['/en/a/', '/en/a/#x', '/en/old/', '/en/old/#y', '/en/gone/']
  const site = { all: new Set(['/en/a/', '/en/old/', '/en/new/']), moved: new Set(['/en/old/']) }

  expect(findGaps(promised, site)).toEqual({
    gone: ['/en/a/#x', '/en/gone/'],
    unlisted: ['/en/new/'],
  })
})

test('a complete ledger has nothing to say, and says so when asked to add', () => {
  expect(describeGaps({ gone: [], unlisted: [] })).toBeUndefined()
  expect(describeAdded([])).toMatch(/is complete/)
})

test('each address is named with what to do about it', () => {
  const gaps = { gone: ['/en/a/#x'], unlisted: ['/en/b/', '/en/c/', '/data/a.csv'] }

  expect(describeGaps(gaps)?.split('\n')).toEqual([
    expect.stringMatching(/gone from the site: 1 anchor\. Bring each back, or say in .*redirects/),
    '  /en/a/#x',
    expect.stringMatching(/not yet promised: 2 pages and 1 file\. .*run "npm run addresses"/),
    '  /en/b/',
    '  /en/c/',
    '  /data/a.csv',
  ])
})
