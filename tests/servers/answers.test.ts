import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'

import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { fileTypes } from '@/lib/build/file-types'
import { headersFor } from '@/lib/build/headers'
import { hasBrotli } from '@/lib/build/servers/nginx-frame'

import { addresses, listed, toFile } from './addresses'
import { ask } from './ask'
import { findServers, start, type Running } from './running-servers'
import { makeSiteFolder, type SiteFolder } from './site-folder'

let folder: SiteFolder
beforeAll(() => {
  folder = makeSiteFolder()
})
afterAll(() => folder.remove())

const readBuilt = (address: string) => readFileSync(join(folder.site, toFile(address)))
const typeOf = (address: string) =>
  headersFor(address)['Content-Type'] ?? fileTypes[toFile(address).split('.').at(-1) ?? '']

test('each kind of file that the site has is asked for, and has a type', () => {
  expect(addresses.filter((address) => typeOf(address) === undefined)).toEqual([])
})

const { found } = findServers()

describe.each(found)('%s', (name) => {
  let server: Running
  beforeAll(async () => {
    server = await start(name, folder)
  })
  afterAll(() => server.stop())
  const get = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
    ask({ port: server.port, path, headers, method })

  test.each(addresses)('%s is the built file, with the headers of the policy', async (address) => {
    const { status, headers, body } = await get(address)
    const wanted = headersFor(address)

    expect(status).toBe(200)
    expect(body.equals(readBuilt(address))).toBe(true)
    expect(headers['content-type']?.replace(/;\s*/, '; ')).toBe(typeOf(address))
    for (const header of policyHeaders) {
      expect([header, headers[header.toLowerCase()]]).toEqual([header, wanted[header]])
    }
    expect(headers['x-powered-by']).toBeUndefined()
    expect(headers['server'] ?? '').not.toMatch(/\d/)
  })

  test.each(addresses)('%s is the same on HEAD, without its body', async (address) => {
    const { status, headers, body } = await get(address, {}, 'HEAD')

    expect(status).toBe(200)
    expect(body).toHaveLength(0)
    expect(headers['content-length']).toBe(String(readBuilt(address).length))
  })

  test.each(addresses)('%s is not sent again if it has not changed', async (address) => {
    const { headers } = await get(address)
    const etag = headers.etag ?? ''
    const modified = headers['last-modified'] ?? ''
    const statuses = await Promise.all(
      [
        { 'if-none-match': etag },
        { 'if-none-match': `"another", ${etag}` },
        { 'if-none-match': '*' },
        { 'if-modified-since': modified },
        { 'if-none-match': '"another"', 'if-modified-since': modified },
        { 'if-modified-since': 'Thu, 01 Jan 1970 00:00:00 GMT' },
        { 'if-modified-since': 'yesterday' },
      ].map(async (condition) => (await get(address, condition)).status),
    )

    expect(statuses).toEqual([304, 304, 304, 304, 200, 200, 200])
  })

  const compressed = addresses.filter((address) =>
    listed.includes(`${toFile(address).slice(1)}.br`),
  )
  const hasTwin = name !== 'nginx' || hasBrotli()
  test.each(compressed)('%s comes compressed to those who take it', async (address) => {
    const brotli = await get(address, { 'accept-encoding': 'gzip, deflate, br, zstd' })
    const gzip = await get(address, { 'accept-encoding': 'gzip' })
    const plain = await get(address, { 'accept-encoding': 'br;q=0, gzip;q=0' })

    expect(brotli.headers['content-encoding']).toBe(hasTwin ? 'br' : 'gzip')
    expect(gzip.headers['content-encoding']).toBe('gzip')
    expect(plain.headers['content-encoding']).toBeUndefined()
    const built = readBuilt(address)
    const unpacked = hasTwin ? brotliDecompressSync(brotli.body) : gunzipSync(brotli.body)
    expect(unpacked.equals(built)).toBe(true)
    expect(gunzipSync(gzip.body).equals(built)).toBe(true)
    expect(plain.body.equals(built)).toBe(true)
    for (const { headers } of [brotli, gzip, plain]) {
      expect(headers.vary).toBe('Accept-Encoding')
      expect(headers['content-type']?.replace(/;\s*/, '; ')).toBe(typeOf(address))
    }
    expect(brotli.headers.etag).not.toBe(plain.headers.etag)
  })

  test.each([
    ['bytes=2-4', 206, '234'],
    ['bytes=0-0', 206, '0'],
    ['bytes=7-', 206, '789'],
    ['bytes=-3', 206, '789'],
    ['bytes=8-40', 206, '89'],
    ['lines=1-2', 200, '0123456789'],
    ['bytes', 200, '0123456789'],
  ])('%s is answered with %i', async (range, status, body) => {
    const answer = await get('/data/digits.csv', { range })

    // A server may leave a unit that it does not know alone, or refuse it.
    if (status === 200 && answer.status === 416) return
    expect([answer.status, answer.body.toString()]).toEqual([status, body])
  })

  test('a part that the file has not is refused, with how long the file is', async () => {
    const { status, headers } = await get('/data/digits.csv', { range: 'bytes=20-30' })

    expect([status, headers['content-range']]).toEqual([416, 'bytes */10'])
  })

  test.each([
    '/nothing/',
    '/en/nothing',
    '/data/',
    '/data',
    '/assets/nothing.js',
    '/en/nothing.csv',
  ])('%s answers 404 with the page that helps', async (address) => {
    const { status, headers, body } = await get(address)

    expect(status).toBe(404)
    expect(body.equals(readBuilt('/404.html'))).toBe(true)
    expect(headers['content-type']?.replace(/;\s*/, '; ')).toBe('text/html; charset=utf-8')
    expect(headers['cache-control']).toBe('no-cache')
    expect(headers['x-content-type-options']).toBe('nosniff')
  })

  test.each([
    ['/en', '/en/'],
    ['/en/statistics', '/en/statistics/'],
    ['/en/2018?a=b&c', '/en/2018/?a=b&c'],
    ['/old/', '/en/about/#main'],
    ['/old', '/en/about/#main'],
    ['/old/?a=b', '/en/about/?a=b#main'],
  ])('%s leads to %s', async (from, to) => {
    const { status, headers } = await get(from)

    expect([301, 308]).toContain(status)
    expect(headers.location).toBe(to)
  })

  test.each(['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'PROPFIND'])(
    '%s is refused, with what is allowed',
    async (method) => {
      const { status, headers } = await get('/en/', {}, method)

      expect([status, headers.allow, headers['cache-control']]).toEqual([
        405,
        'GET, HEAD',
        'no-cache',
      ])
    },
  )
})

const policyHeaders = [
  'Cache-Control',
  'Content-Security-Policy',
  'Cross-Origin-Opener-Policy',
  'Cross-Origin-Resource-Policy',
  'Permissions-Policy',
  'Referrer-Policy',
  'X-Content-Type-Options',
  'X-Frame-Options',
  'Access-Control-Allow-Origin',
]
