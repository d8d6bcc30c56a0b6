import { connect } from 'node:net'

import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { hasBrotli } from '@/lib/build/servers/nginx-frame'

import { ask, sendRaw, toStatuses } from './ask'
import { findServers, start, type Running } from './running-servers'
import { makeSiteFolder, secret, type SiteFolder } from './site-folder'

let folder: SiteFolder
beforeAll(() => {
  folder = makeSiteFolder()
})
afterAll(() => folder.remove())

/** What no file of the site answers to. */
const nowhere = [
  '/../secret.txt',
  '/en/../../secret.txt',
  '/%2e%2e/secret.txt',
  '/%2e%2e%2fsecret.txt',
  '/en/..%2f..%2fsecret.txt',
  '/..%5csecret.txt',
  '/..\\secret.txt',
  '/%252e%252e/secret.txt',
  '/%c0%ae%c0%ae/secret.txt',
  '/.%00./secret.txt',
  '/en/%00',
  '/en/index.html%00.txt',
  '/%',
  '/%zz',
  '/en/%e2%82',
  '/.secret',
  '/%2esecret',
  '/.git/config',
  '/.well-known/.secret',
  '/_headers',
  '/_redirects',
  '/%5fheaders',
  '/index.html.br',
  '/index.html.gz',
  '/index.html%2ebr',
  '/en/index.html/',
  '/en/about/index.html/x',
  '/data/digits.csv/',
  '/EN/',
  '/en/%0d%0aSet-Cookie:%20a=b',
  '/en%0d%0aSet-Cookie:%20a=b/',
  `/${'a'.repeat(300)}`,
  `/${'a/'.repeat(2_000)}`,
]

const twoLengths: readonly [string, string, string] = [
  'both lengths',
  'Content-Length: 44\r\nTransfer-Encoding: chunked\r\n',
  '0\r\n\r\n',
]

const { found } = findServers()

describe.each(found)('%s', (name) => {
  let server: Running
  beforeAll(async () => {
    server = await start(name, folder)
  })
  afterAll(async () => {
    // It has lived through all that came before.
    expect(server.isAlive()).toBe(true)
    expect((await ask({ port: server.port, path: '/en/' })).status).toBe(200)
    await server.stop()
  })
  const host = 'Host: localhost\r\n'
  const raw = (text: string, patience?: number) => sendRaw(server.port, text, patience)
  const once = (text: string) => raw(`${text}Connection: close\r\n\r\n`)

  test.each(nowhere)('%s is nowhere', async (path) => {
    const answer = await once(`GET ${path} HTTP/1.1\r\n${host}`)
    const [status = 0] = toStatuses(answer)

    expect(answer).not.toContain(secret)
    expect(answer).not.toMatch(/^set-cookie/im)
    // Caddy may lead on to the file that is meant; nothing else leads anywhere.
    const leadsTo = /^location: (\S*)/im.exec(answer)?.[1]
    if (leadsTo !== undefined) {
      expect(leadsTo).toMatch(/^\/(?![/\\])/)
      expect(name).toBe('caddy')
    } else expect([400, 404, 414]).toContain(status)
  })

  test.each([
    '//localhost.example/',
    '//en',
    '///en',
    '/%2f/en',
    '//en/..',
    '/\\localhost.example',
  ])('%s leads to no other site', async (path) => {
    const answer = await once(`GET ${path} HTTP/1.1\r\n${host}`)

    expect(toStatuses(answer)).toHaveLength(1)
    expect(/^location: (\S*)/im.exec(answer)?.[1] ?? '/').toMatch(/^\/(?![/\\])/)
  })

  // Caddy follows links, and so does nginx with the module for brotli; the build makes no link.
  const followsLinks = name === 'caddy' || (name === 'nginx' && hasBrotli())
  test.skipIf(followsLinks).each(['/data/link.txt', '/data/linked-folder/secret.txt'])(
    '%s, which lies outside, is not sent',
    async (path) => {
      const answer = await ask({ port: server.port, path })

      expect([answer.status, answer.body.toString().includes(secret)]).toEqual([404, false])
    },
  )

  test.each([
    ['a target for a proxy', `GET http://localhost/en/ HTTP/1.1\r\n${host}`, [200]],
    [
      'a target for a proxy, with nothing after it',
      `GET http://localhost HTTP/1.1\r\n${host}`,
      [200, 301],
    ],
    ['HTTP/1.0, without a host', 'GET /en/ HTTP/1.0\r\n', [200]],
    ['HTTP/1.1, without a host', 'GET /en/ HTTP/1.1\r\n', [400]],
    ['two hosts', `GET /en/ HTTP/1.1\r\n${host}Host: example.org\r\n`, [400]],
    ['a host that is none', 'GET /en/ HTTP/1.1\r\nHost: a b/c\r\n', [400]],
    ['no version that exists', `GET /en/ HTTP/9.9\r\n${host}`, [400, 505]],
    ['no target', `GET  HTTP/1.1\r\n${host}`, [400]],
    ['a target without its slash', `GET en/ HTTP/1.1\r\n${host}`, [400]],
    ['an asterisk', `GET * HTTP/1.1\r\n${host}`, [400, 404]],
    ['OPTIONS for the server', `OPTIONS * HTTP/1.1\r\n${host}`, [200, 204, 400, 404, 405]],
    ['TRACE', `TRACE /en/ HTTP/1.1\r\n${host}X-Mirror: mirrored\r\n`, [405]],
    ['a method that nobody knows', `FROBNICATE /en/ HTTP/1.1\r\n${host}`, [400, 405]],
    ['a method in small letters', `get /en/ HTTP/1.1\r\n${host}`, [400, 405]],
    ['a header without a name', `GET /en/ HTTP/1.1\r\n${host}: x\r\n`, [200, 400]],
    ['a space before the colon', `GET /en/ HTTP/1.1\r\n${host}X : x\r\n`, [400]],
    [
      'two lengths',
      `GET /en/ HTTP/1.1\r\n${host}Content-Length: 0\r\nContent-Length: 1\r\n`,
      [400],
    ],
    ['a length that is none', `GET /en/ HTTP/1.1\r\n${host}Content-Length: -1\r\n`, [400]],
    [
      'codings that are none',
      `GET /en/ HTTP/1.1\r\n${host}Accept-Encoding: ;;q=,,=br;q=x,*;q=\r\n`,
      [200],
    ],
    ['every coding refused', `GET /en/ HTTP/1.1\r\n${host}Accept-Encoding: *;q=0\r\n`, [200, 406]],
    [
      'a thousand parts',
      `GET /data/digits.csv HTTP/1.1\r\n${host}Range: bytes=${'0-0,'.repeat(1_000)}1-1\r\n`,
      [200, 206, 416],
    ],
    [
      'a part that ends before it starts',
      `GET /en/ HTTP/1.1\r\n${host}Range: bytes=4-2\r\n`,
      [200, 416],
    ],
    [
      'a part too far away for a number',
      `GET /en/ HTTP/1.1\r\n${host}Range: bytes=99999999999999999999-\r\n`,
      [200, 416],
    ],
  ])('%s', async (_title, request, statuses) => {
    const answer = await once(request)

    expect(toStatuses(answer)).toHaveLength(1)
    expect(statuses).toContain(toStatuses(answer)[0])
    expect(answer).not.toContain('mirrored')
  })

  test.each([
    ['address', `GET /${'a'.repeat(70_000)} HTTP/1.1\r\n${host}`],
    ['header', `GET /en/ HTTP/1.1\r\n${host}X-Long: ${'a'.repeat(70_000)}\r\n`],
    ['list of headers', `GET /en/ HTTP/1.1\r\n${host}${'X-Many: a\r\n'.repeat(7_000)}`],
  ])('an over-long %s is refused', async (_what, request) => {
    const [status] = toStatuses(await once(request))

    // Who hangs up while the rest is still being sent has refused, too.
    expect([undefined, 400, 414, 431, 494]).toContain(status)
  })

  test('requests sent at once are answered in their order', async () => {
    const request = (path: string) => `GET ${path} HTTP/1.1\r\n${host}`
    const answer = await raw(
      `${request('/data/digits.csv')}\r\n${request('/nothing/')}\r\n${request('/en')}Connection: close\r\n\r\n`,
    )
    const [first, second, third = 0] = toStatuses(answer)

    expect([first, second]).toEqual([200, 404])
    expect([301, 308]).toContain(third)
  })

  // A second request that hides in the body of the first must not be answered as one of its own.
  test.each<readonly [string, string, string]>([
    // Caddy reads the chunks alone, as the standard allows; then what follows is a request.
    ...(name === 'caddy' ? [] : [twoLengths]),
    ['an unknown coding', 'Transfer-Encoding: xchunked\r\n', '0\r\n\r\n'],
    ['chunks in disguise', 'Transfer-Encoding: chunked, identity\r\n', '0\r\n\r\n'],
    ['a length with a sign', 'Content-Length: +5\r\n', ''],
    ['a length in two minds', 'Content-Length: 0, 44\r\n', ''],
    ['a chunk that is no number', 'Transfer-Encoding: chunked\r\n', 'zz\r\n\r\n'],
  ])('a body with %s is refused', async (_what, headers, start) => {
    const hidden = `GET /data/digits.csv HTTP/1.1\r\n${host}\r\n`
    const answer = await raw(
      `GET /en/about/ HTTP/1.1\r\n${host}${headers}\r\n${start}${hidden}`,
      500,
    )

    expect(answer).not.toContain('0123456789')
  })

  test('a body that belongs to a request is not read as the next one', async () => {
    const hidden = `GET /data/digits.csv HTTP/1.1\r\n${host}\r\n`
    const answer = await raw(
      `GET /en/about/ HTTP/1.1\r\n${host}Content-Length: ${hidden.length}\r\nConnection: close\r\n\r\n${hidden}`,
    )

    expect(answer).not.toContain('0123456789')
  })

  test('what is no request at all is refused', async () => {
    for (const bytes of [
      '\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03',
      '\0\0\0\0\r\n\r\n',
      'SSH-2.0-x\r\n\r\n',
    ]) {
      const answer = await raw(bytes, 300)
      expect([undefined, 400]).toContain(toStatuses(answer)[0])
    }
  })

  test('who never finishes a request is hung up on, while others are served', async () => {
    const slow = Array.from({ length: 50 }, () => {
      const socket = connect(server.port, '127.0.0.1')
      socket.on('error', () => undefined)
      socket.write(`GET /en/ HTTP/1.1\r\n${host}X-Slow: `)
      // What is not read would keep the connection open here.
      socket.resume()
      return new Promise<void>((resolve) => socket.once('close', () => resolve()))
    })

    expect((await ask({ port: server.port, path: '/en/' })).status).toBe(200)
    await Promise.all(slow)
  })

  test('who hangs up in the middle of an answer harms nobody', async () => {
    await Promise.all(
      Array.from(
        { length: 50 },
        () =>
          new Promise<void>((resolve) => {
            const socket = connect(server.port, '127.0.0.1', () =>
              socket.write(`GET /en/feed.xml HTTP/1.1\r\n${host}\r\n`),
            )
            socket.on('error', () => resolve())
            socket.once('data', () => socket.resetAndDestroy())
            socket.once('close', () => resolve())
          }),
      ),
    )

    expect((await ask({ port: server.port, path: '/en/feed.xml' })).status).toBe(200)
  })
})
