import { spawn } from 'node:child_process'
import { join } from 'node:path'

import { BuildError } from '../build-error'

export type RunningPreview = { readonly url: string; readonly stop: () => void }

const patienceMs = 180_000

/**
 * Starts the preview as `npm run dev` does, and waits until it answers.
 * @throws BuildError with what it printed, where it ends or does not begin
 */
export async function startPreview(root: string, port: number): Promise<RunningPreview> {
  const program = [join(root, 'node_modules/tsx/dist/cli.mjs'), 'lib/build/dev.ts']
  const child = spawn(process.execPath, [...program, '--port', String(port)], { cwd: root })
  let printed = ''

  await new Promise<void>((resolve, reject) => {
    const fail = () => reject(new BuildError(`The preview did not start:\n${printed}`))
    const timer = setTimeout(fail, patienceMs)
    child.once('close', fail)
    child.stderr.on('data', (chunk: Buffer) => (printed += chunk.toString()))
    child.stdout.on('data', (chunk: Buffer) => {
      printed += chunk.toString()
      if (!printed.includes('The preview is at')) return
      clearTimeout(timer)
      child.off('close', fail)
      resolve()
    })
  })
  return { url: `http://localhost:${port}/`, stop: () => void child.kill() }
}
