import { expect, test as base } from '@playwright/test'
import { spawn, type ChildProcess } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { displayServerPath, findWebkitBrowser, webkitDriverPath } from '../engines'
import { serveFixtures } from '../fixture-server'
import { openDriver, type Driver } from './driver'
import { serveFramed } from './framed-site'

type Site = Awaited<ReturnType<typeof serveFramed>>
export type Sites = { readonly fixtures: Site; readonly framed: Site }

/** What the reader of a window has chosen: a dark page, no motion, no scripts. */
type Reader = { readonly dark: boolean; readonly still: boolean; readonly scripts: boolean }

/**
 * One window of WebKit for all tests of a worker, on a screen that nobody sees. Every test fails on what did not
 * load and on anything that the content policy refuses.
 */
export const test = base.extend<
  { complaints: undefined },
  { driver: Driver; sites: Sites; served: string; reader: Reader }
>({
  reader: [
    { dark: false, still: false, scripts: true },
    { option: true, scope: 'worker' },
  ],
  served: [process.env['TEST_PORT'] ?? '4173', { option: true, scope: 'worker' }],
  driver: [
    async ({ reader }, use) => {
      const screen = await startScreen()
      const port = await findFreePort()
      const settings = writeSettings(reader)
      const driving = spawn(webkitDriverPath, [`--port=${port}`, '--host=127.0.0.1'], {
        stdio: 'ignore',
        env: {
          ...process.env,
          DISPLAY: screen.display,
          XDG_CONFIG_HOME: settings,
          GDK_BACKEND: 'x11',
          LIBGL_ALWAYS_SOFTWARE: '1',
        },
      })
      try {
        const address = `http://127.0.0.1:${port}`
        await waitFor(address)
        const driver = await openDriver(address, findWebkitBrowser() ?? '', [
          ...(reader.dark ? ['--dark-mode'] : []),
          ...(reader.scripts ? [] : ['--enable-javascript=false']),
        ])
        await use(driver)
        await driver.close()
      } finally {
        await stop(driving)
        await stop(screen.process)
        rmSync(settings, { recursive: true, force: true })
      }
    },
    { scope: 'worker', timeout: 60_000 },
  ],
  sites: [
    async ({ served }, use) => {
      const made = await serveFixtures()
      const fixtures = await serveFramed(made.origin)
      const framed = await serveFramed(`http://localhost:${served}`)
      await use({ fixtures, framed })
      framed.close()
      fixtures.close()
      made.close()
    },
    { scope: 'worker' },
  ],
  complaints: [
    async ({ sites }, use) => {
      await use(undefined)
      const heard = [sites.fixtures, sites.framed].flatMap(({ complaints }) => complaints.splice(0))
      expect(heard).toEqual([])
    },
    { auto: true },
  ],
})

/** GTK reads from a file whether its reader wants motion. */
function writeSettings({ still }: Reader): string {
  const folder = mkdtempSync(join(tmpdir(), 'webkit-'))
  mkdirSync(join(folder, 'gtk-3.0'))
  const lines = ['[Settings]', `gtk-enable-animations=${!still}`, '']
  writeFileSync(join(folder, 'gtk-3.0/settings.ini'), lines.join('\n'))
  return folder
}

/** The display server chooses a free number by itself, and tells it. */
async function startScreen(): Promise<{ process: ChildProcess; display: string }> {
  const args = ['-displayfd', '3', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp']
  const screen = spawn(displayServerPath, args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] })
  const number = await new Promise<string>((resolve, reject) => {
    screen.stdio[3]?.once('data', (data: Buffer) => resolve(data.toString().trim()))
    screen.once('exit', () => reject(new Error('Xvfb ended before it had a screen.')))
  })
  return { process: screen, display: `:${number}` }
}

function findFreePort(): Promise<number> {
  const server = createServer()
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo
      server.close(() => resolve(port))
    })
  })
}

async function waitFor(address: string): Promise<void> {
  for (let tries = 0; tries < 100; tries++) {
    const answered = await fetch(`${address}/status`).then(
      () => true,
      () => false,
    )
    if (answered) return
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error('WebKitWebDriver does not answer.')
}

function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return Promise.resolve()
  return new Promise((resolve) => {
    child.once('exit', () => resolve())
    child.kill()
  })
}
