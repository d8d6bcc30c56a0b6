import { mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { request, type IncomingHttpHeaders } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { brotliCompressSync } from 'node:zlib'

import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { startServer } from '@/lib/build/server'

import { writeFiles } from './temporary-folder'

const page = '<h1>The front page</h1>'
let dir: string
let server: Awaited<ReturnType<typeof startServer>>

beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'server-test-'))
  await writeFiles(dir, {
    'index.html': page,
    'index.html.gz': 'gzip twin',
    'en/index.html': page,
    '404.html': '<h1>Not found</h1>',
    _headers: '/*',
    _redirects: '/old/ /en/#part 301\n/old /en/#part 301\n',
    'old/index.html': '<p>It moved.</p>',
    '.secret': 'secret',
    'data/a.csv': '0123456789',
    'assets/site.12345678.css': 'p {}',
  })
  await writeFile(join(dir, 'index.html.br'), brotliCompressSync(page))
  server = await startServer({ dir, port: 0 })
})

afterAll(async () => {
  await server.close()
  await rm(dir, { recursive: true })
})

type Answer = { status: number | undefined; headers: IncomingHttpHeaders; body: string }

/** Sends a path as it is written; fetch would repair it first. */
function ask(path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> {
  const { hostname, port } = new URL(server.url)
  return new Promise((resolve, reject) => {
    request({ hostname, port, path, headers, method }, (response) => {
      text(response).then(
        (body) => resolve({ status: response.statusCode, headers: response.headers, body }),
        reject,
      )
    })
      .on('error', reject)
      .end()
  })
}

test.each([
  ['/', 200, page],
  ['/?utm=1', 200, page],
  ['/en/', 200, page],
  ['/data/a.csv', 200, '0123456789'],
  ['/nothing/', 404, '<h1>Not found</h1>'],
  ['/en/nothing', 404, '<h1>Not found</h1>'],
  ['/data/', 404, '<h1>Not found</h1>'],
  ['/data/a.csv/', 404, '<h1>Not found</h1>'],
  ['/_headers', 404, '<h1>Not found</h1>'],
  ['/_redirects', 404, '<h1>Not found</h1>'],
  ['/index.html.br', 404, '<h1>Not found</h1>'],
  ['/index.html.gz', 404, '<h1>Not found</h1>'],
  ['/.secret', 404, '<h1>Not found</h1>'],
  ['/%2esecret', 404, '<h1>Not found</h1>'],
  ['/../package.json', 400, 'This address is malformed.\n'],
  ['/%2e%2e/package.json', 400, 'This address is malformed.\n'],
  ['/en/..%2f..%2fpackage.json', 400, 'This address is malformed.\n'],
  ['/%', 400, 'This address is malformed.\n'],
  ['/%00', 400, 'This address is malformed.\n'],
  ['//en', 400, 'This address is malformed.\n'],
  ['/\\en', 400, 'This address is malformed.\n'],
])('%s is answered with %i', async (path, status, body) => {
  expect(await ask(path)).toMatchObject({ status, body })
})

test('a page without its slash leads to the page, with its query', async () => {
  const answer = await ask('/en?a=b')

  expect(answer).toMatchObject({ status: 301, headers: { location: '/en/?a=b' } })
})

test.each([
  ['/old/', '/en/#part'],
  ['/old', '/en/#part'],
  ['/old/?a=b', '/en/?a=b#part'],
])('%s, which moved, leads to %s', async (path, location) => {
  expect(await ask(path)).toMatchObject({ status: 301, headers: { location } })
})

describe('a compressed twin', () => {
  test.each([
    ['gzip, deflate, br, zstd', 'br'],
    ['gzip', 'gzip'],
    ['gzip;q=1.0, br;q=0', 'gzip'],
    ['identity', undefined],
  ])('for "%s" is %s', async (accepted, encoding) => {
    const { headers } = await ask('/', { 'accept-encoding': accepted })

    expect(headers['content-encoding']).toBe(encoding)
    expect(headers['content-type']).toBe('text/html; charset=utf-8')
    expect(headers.vary).toBe('Accept-Encoding')
  })
})

describe('a part of a file', () => {
  test.each([
    ['bytes=2-4', 206, '234'],
    ['bytes=7-', 206, '789'],
    ['bytes=0-0', 206, '0'],
    ['bytes=-3', 206, '789'],
    ['bytes=20-30', 416, 'The file has no such part.\n'],
    ['bytes=4-2', 416, 'The file has no such part.\n'],
    // A server may answer these with the whole file.
    ['bytes=0-1,3-4', 200, '0123456789'],
    ['lines=1-2', 200, '0123456789'],
  ])('%s', async (range, status, body) => {
    expect(await ask('/data/a.csv', { range })).toMatchObject({ status, body })
  })
})

test('a page that has not changed is not sent again', async () => {
  const { headers } = await ask('/en/')
  const again = await ask('/en/', { 'if-none-match': headers.etag ?? '' })

  expect(again).toMatchObject({ status: 304, body: '' })
})

test.each([
  [{ 'if-match': '"another"' }, 412],
  [{ 'if-unmodified-since': 'Thu, 01 Jan 1970 00:00:00 GMT' }, 412],
  [{ 'if-range': '"another"', range: 'bytes=2-4' }, 200],
])('%o is answered with %i', async (headers, status) => {
  expect((await ask('/data/a.csv', headers)).status).toBe(status)
})

test('a link that leads out of the site is not followed', async () => {
  await symlink(import.meta.filename, join(dir, 'data/link.csv'))

  expect((await ask('/data/link.csv')).status).toBe(404)
})

test('HEAD is answered like GET, without a body', async () => {
  const answer = await ask('/data/a.csv', {}, 'HEAD')

  expect(answer).toMatchObject({ status: 200, body: '', headers: { 'content-length': '10' } })
})

test.each(['POST', 'PUT', 'DELETE', 'OPTIONS'])('%s is refused', async (method) => {
  expect(await ask('/', {}, method)).toMatchObject({ status: 405, headers: { allow: 'GET, HEAD' } })
})

test.each(['/', '/nothing/', '/en', '/%', '/data/a.csv'])('%s has the headers', async (path) => {
  expect((await ask(path)).headers).toMatchObject({
    'content-security-policy': expect.stringContaining("default-src 'none'") as string,
    'x-content-type-options': 'nosniff',
  })
})

test('assets may be kept for a year, pages are asked for again', async () => {
  expect((await ask('/assets/site.12345678.css')).headers['cache-control']).toContain('immutable')
  expect((await ask('/en/')).headers['cache-control']).toContain('must-revalidate')
})
