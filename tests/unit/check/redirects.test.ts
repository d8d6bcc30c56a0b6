import { expect, test } from 'vitest'

import { edit, findMarker, findOnly } from './content-tree'
import type { Case } from './content-tree'

const file = 'addresses/redirects.yaml'
const from = (address: string) => edit(file, 'from: /en/about-us/', `from: ¶${address}`)
const to = (address: string) => edit(file, 'to: /en/about/\n', `to: ¶${address}\n`)

const cases: readonly Case[] = [
  ['an address of another site', to('https://asean.org/'), /not an address of this site/],
  ['a page without its last slash', from('/en/about-us'), /Write \/en\/about-us\/ for a page/],
  ['an address with a query', from('/en/?page=1'), /without "\?"/],
  ['a pattern', from('/en/*'), /something in it that no address/],
  ['two slashes', from('/en//about/'), /something in it that no address/],
  ['a way up', from('/en/../about/'), /something in it that no address/],
  ['an anchor that is empty', to("'/en/about/#'"), /Correct it, or take "#" out/],
  ['an address that leads to itself', to('/en/about-us/'), /leads to itself/],
  ['a page that leads to a place on itself', to("'/en/about-us/#a'"), /leads to its own page/],
  [
    'a file that leads to a page',
    edit(file, 'from: /en/about-us/\n    to: /en/about/', 'from: /data/a.csv\n    to: ¶/en/about/'),
    /a file to a file with the same ending/,
  ],
  [
    'an address twice',
    edit(file, 'from: /en/about/#much-more', 'from: ¶/en/about-us/'),
    /stands here twice/,
  ],
  [
    'a place that leads to another page',
    edit(file, 'to: /en/about/#more', 'to: ¶/en/sources/#more'),
    /never leaves the browser.*\/en\/about\/#main/,
  ],
  [
    'a place that leads to the whole page',
    edit(file, 'to: /en/about/#more', 'to: ¶/en/about/'),
    /never leaves the browser/,
  ],
  [
    'an address that leads to one that leads on',
    edit(
      file,
      'from: /en/about/#much-more\n    to: /en/about/#more',
      'from: /en/who/\n    to: ¶/en/about-us/',
    ),
    /\/en\/about-us\/ itself leads on to \/en\/about\/\. Write that address here/,
  ],
]

test.for(cases)('%s: told where it stands', async ([, changes, message]) => {
  expect(await findOnly(changes)).toEqual([
    { place: findMarker(changes), message: expect.stringMatching(message), severity: 'error' },
  ])
})

test('a file can lead to a file, and a page to a place on another page', async () => {
  const changes = edit(
    file,
    'from: /en/about-us/\n    to: /en/about/',
    'from: /data/statistics/shares.csv\n    to: /data/statistics/share.csv\n    date: 2019-01-05\n    reason: A.\n  - from: /en/b/\n    to: /en/about/#more',
  )

  expect(await findOnly(changes)).toEqual([])
})
