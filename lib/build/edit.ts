import { spawn } from 'node:child_process'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { parseArgs } from 'node:util'

import { startEditor } from '@/lib/admin/server/start-editor'

import { findFreePort } from './bench/find-free-port'
import { BuildError, formatFailure } from './build-error'

const usualPort = 3000
const portsToTry = 100
const root = process.cwd()

try {
  await edit()
} catch (failure) {
  console.error(formatFailure(failure))
  process.exitCode = 1
}

/** Starts the preview, and before it the editor, which passes on what is asked of the preview. */
async function edit(): Promise<void> {
  const { values } = parseArgs({ options: { port: { type: 'string' } } })
  const previewPort = await findFreePort()
  const { url, close } = await (values.port === undefined
    ? startAtFreePort(previewPort, usualPort)
    : startAtPort(previewPort, values.port))
  const preview = startPreview(previewPort, url)

  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.once(signal, () => void close().then(() => process.exit(0)))
  }
  preview.once('close', (code) => process.exit(code ?? 1))
  console.log('The editor and the preview are starting. Their addresses come in a moment.\n')
}

function startPreview(port: number, editor: string) {
  const tsx = createRequire(import.meta.url).resolve('tsx/cli')
  const args = [tsx, join(root, 'lib/build/dev.ts'), '--port', String(port), '--editor', editor]
  const child = spawn(process.execPath, args, {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
  })
  const end = () => void child.kill()
  process.once('exit', end)
  child.once('close', () => process.off('exit', end))
  return child
}

function startAtPort(previewPort: number, wanted: string): ReturnType<typeof startEditor> {
  const port = Number(wanted)
  if (!/^\d+$/.test(wanted) || port > 65535) {
    throw new BuildError(`--port ${wanted} is not a port; give a number from 0 to 65535.`)
  }
  return startEditor({ root, code: root, port, previewPort }).catch((failure: unknown) => {
    throw isTaken(failure) ? new BuildError(`Port ${port} is taken; give another one.`) : failure
  })
}

function startAtFreePort(previewPort: number, port: number): ReturnType<typeof startEditor> {
  return startEditor({ root, code: root, port, previewPort }).catch((failure: unknown) => {
    if (!isTaken(failure) || port >= usualPort + portsToTry) throw failure
    return startAtFreePort(previewPort, port + 1)
  })
}

const isTaken = (failure: unknown) =>
  failure instanceof Error && 'code' in failure && failure.code === 'EADDRINUSE'
