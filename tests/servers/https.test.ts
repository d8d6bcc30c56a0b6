import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'

import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { fetchObservatory } from '@/lib/build/servers/rate-headers'

import { root } from '../root'

import { ask } from './ask'
import { findServers, start, type Running } from './running-servers'
import { makeSiteFolder, type SiteFolder } from './site-folder'

let folder: SiteFolder
beforeAll(() => {
  folder = makeSiteFolder()
})
afterAll(() => folder.remove())

// The server of npm speaks plain http alone.
const found = findServers().found.filter((name) => name !== 'npm')

describe.skipIf(found.length === 0).each(found)('%s on https', (name) => {
  let server: Running
  beforeAll(async () => {
    server = await start(name, folder, 'https')
  })
  afterAll(() => server.stop())

  test('asks for https from now on, on every answer', async () => {
    for (const path of ['/en/', '/nothing/', '/assets/nothing.js', '/en', '/data/digits.csv']) {
      const { headers } = await ask({ port: server.port, path, protocol: 'https' })

      expect(headers['strict-transport-security']).toBe('max-age=31536000')
    }
  })

  test('lets no part of a page come over http', async () => {
    const { headers } = await ask({ port: server.port, path: '/en/', protocol: 'https' })

    expect(headers['content-security-policy']).toMatch(/; upgrade-insecure-requests$/)
  })

  test('leads from http to the same address on https', async () => {
    const { status, headers } = await ask({ port: server.httpPort, path: '/en/2018/?a=b' })

    expect([301, 308]).toContain(status)
    expect(headers.location).toBe(`https://localhost:${server.port}/en/2018/?a=b`)
  })

  test('has the best grade that the HTTP Observatory gives', async ({ skip }) => {
    // It comes from the package registry, which a machine may not reach.
    await fetchObservatory(root).catch((failure: unknown) => {
      if (process.env['REQUIRE_SERVERS'] === '1') throw failure
      skip('The HTTP Observatory cannot be fetched here.')
    })
    const { stdout } = await promisify(execFile)(
      process.execPath,
      [
        ...['--import', 'tsx', 'lib/build/observatory.ts', `https://localhost:${server.port}`],
        ...['--http-port', String(server.httpPort)],
      ],
      {
        cwd: root,
        env: { ...process.env, NODE_EXTRA_CA_CERTS: join(folder.folder, 'certificate.pem') },
      },
    )

    expect(stdout).not.toContain('FAIL')
    expect(stdout.split('\n')).toHaveLength(12)
    expect(stdout).toContain('A+, 130 points')
  })
})
