import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { afterAll, beforeAll, expect, test } from 'vitest'

import { toHeadersFile, headersFor } from '@/lib/build/headers'

import { addresses, toFile } from './addresses'
import { fetchPagesHost, startPagesHost } from './pages-host'
import { makeSiteFolder, type SiteFolder } from './site-folder'

const isThere = await fetchPagesHost().then(
  () => true,
  (failure: unknown) => {
    if (process.env['REQUIRE_SERVERS'] === '1') throw failure
    console.warn('Not tested, as the package registry is out of reach: Cloudflare Pages')
    return false
  },
)

let folder: SiteFolder
let ask: Awaited<ReturnType<typeof startPagesHost>>
beforeAll(async () => {
  folder = makeSiteFolder()
  writeFileSync(join(folder.site, '_headers'), toHeadersFile())
  if (isThere) ask = await startPagesHost(folder.site)
})
afterAll(() => folder.remove())

// The host gives 404.html an address of its own, and knows another policy for no address.
test.skipIf(!isThere).each(addresses.filter((address) => address !== '/404.html'))(
  'on hosts %s is the built file, with the headers of the policy',
  async (address) => {
    const answer = await ask(address)
    const wanted = headersFor(address)

    expect(answer.status).toBe(200)
    const body = Buffer.from(await answer.arrayBuffer())
    expect(body.equals(readFileSync(join(folder.site, toFile(address))))).toBe(true)
    // It allows everybody to read everything, and guards scripts and styles, too, which does no harm.
    const names = Object.keys(wanted)
    const given = names.map((name) => [
      name,
      answer.headers.get(name)?.replace('; upgrade-insecure-requests', ''),
    ])
    expect(given).toEqual(Object.entries(wanted))
    expect(answer.headers.get('strict-transport-security')).toBe('max-age=31536000')
    expect(answer.headers.get('x-frame-options')).toBe(
      address.startsWith('/assets/') ? 'DENY' : (wanted['X-Frame-Options'] ?? null),
    )
  },
)

test.skipIf(!isThere)('on hosts an unknown address answers 404, and nobody keeps it', async () => {
  const answer = await ask('/assets/nothing.js')

  expect([answer.status, answer.headers.get('cache-control')]).toEqual([404, 'no-store'])
  expect(await answer.text()).toBe(readFileSync(join(folder.site, '404.html'), 'utf8'))
})

test.skipIf(!isThere).each([
  ['/old/', '/en/about/#main'],
  ['/old', '/en/about/#main'],
  ['/old/?a=b', '/en/about/?a=b#main'],
  ['/en/statistics', '/en/statistics/'],
])('on hosts %s leads to %s', async (from, to) => {
  const answer = await ask(from)

  expect([301, 308]).toContain(answer.status)
  expect(answer.headers.get('location')).toBe(to)
})
