import { test as base } from '@playwright/test'
import { spawn, type ChildProcess } from 'node:child_process'
import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'

import { displayServerPath, findWebkitBrowser, webkitDriverPath } from '../engines'
import { serveFixtures } from '../fixture-server'
import { openDriver, type Driver } from './driver'
import { serveFramed } from './framed-site'

type Sites = { readonly fixtures: string; readonly framed: Awaited<ReturnType<typeof serveFramed>> }

/** One window of WebKit for all tests of a worker, on a screen that nobody sees. */
export const test = base.extend<object, { driver: Driver; sites: Sites; served: string }>({
  served: [process.env['TEST_PORT'] ?? '4173', { option: true, scope: 'worker' }],
  driver: [
    // eslint-disable-next-line no-empty-pattern -- the runner reads the pattern
    async ({}, use) => {
      const screen = await startScreen()
      const port = await findFreePort()
      const driving = spawn(webkitDriverPath, [`--port=${port}`, '--host=127.0.0.1'], {
        stdio: 'ignore',
        env: {
          ...process.env,
          DISPLAY: screen.display,
          GDK_BACKEND: 'x11',
          LIBGL_ALWAYS_SOFTWARE: '1',
        },
      })
      try {
        const address = `http://127.0.0.1:${port}`
        await waitFor(address)
        const driver = await openDriver(address, findWebkitBrowser() ?? '')
        await use(driver)
        await driver.close()
      } finally {
        await stop(driving)
        await stop(screen.process)
      }
    },
    { scope: 'worker', timeout: 60_000 },
  ],
  sites: [
    async ({ served }, use) => {
      const fixtures = await serveFixtures()
      const framed = await serveFramed(`http://localhost:${served}`)
      await use({ fixtures: fixtures.origin, framed })
      fixtures.close()
      framed.close()
    },
    { scope: 'worker' },
  ],
})

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
