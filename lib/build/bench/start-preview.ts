import { spawn } from 'node:child_process'

import { BuildError } from '../build-error'

export type RunningPreview = { readonly url: string; readonly stop: () => void }

const patienceMs = 180_000

/**
 * Starts the preview as `npm run dev` does, and waits until it answers.
 * @throws BuildError with what it printed, where it ends or does not begin
 */
export async function startPreview(root: string, port: number): Promise<RunningPreview> {
  // Without the starter of tsx between them, the preview hears when it has to stop.
  const args = ['--import', 'tsx', 'lib/build/dev.ts', '--port', String(port)]
  const child = spawn(process.execPath, args, { cwd: root })
  let printed = ''
  child.stderr.pipe(process.stderr)

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
