import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'

import { BuildError, formatFailure } from './build-error'
import { startServer } from './server'
import { bringBackSite } from './swap'

const usualPort = 3000
const portsToTry = 100

try {
  await serve()
} catch (failure) {
  console.error(formatFailure(failure))
  process.exitCode = 1
}

async function serve(): Promise<void> {
  const { values } = parseArgs({ options: { port: { type: 'string' }, dir: { type: 'string' } } })
  const dir = resolve(values.dir ?? 'out')
  await bringBackSite(dir)
  if (!existsSync(join(dir, 'index.html'))) {
    throw new BuildError(`There is no built site in ${dir}. Build it first: npm run build`)
  }

  const { url, close } = await (values.port === undefined
    ? startAtFreePort(dir, usualPort)
    : startAtPort(dir, values.port))
  console.log(url)

  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void close().then(() => process.exit(0)))
  }
}

async function startAtPort(dir: string, wanted: string): ReturnType<typeof startServer> {
  const port = Number(wanted)
  if (!/^\d+$/.test(wanted) || port > 65535) {
    throw new BuildError(`--port ${wanted} is not a port; give a number from 0 to 65535.`)
  }
  return startServer({ dir, port }).catch((failure: unknown) => {
    throw isTaken(failure) ? new BuildError(`Port ${port} is taken; give another one.`) : failure
  })
}

async function startAtFreePort(dir: string, port: number): ReturnType<typeof startServer> {
  return startServer({ dir, port }).catch((failure: unknown) => {
    if (!isTaken(failure) || port >= usualPort + portsToTry) throw failure
    return startAtFreePort(dir, port + 1)
  })
}

function isTaken(failure: unknown): boolean {
  return failure instanceof Error && 'code' in failure && failure.code === 'EADDRINUSE'
}
