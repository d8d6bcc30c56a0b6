import { createInterface } from 'node:readline'

import { spawnProgram } from '../run-process'

/**
 * Runs the framework's own server, which draws the pages of the preview. This program ends when it ends.
 * @param root the project's folder
 * @param isMuted whether what it prints would only repeat a mistake that was told in plain words
 * @returns settles when it is ready
 */
export function runFramework(root: string, port: number, isMuted: () => boolean): Promise<void> {
  const args = ['dev', '--port', String(port), '--hostname', '127.0.0.1']
  const next = spawnProgram('next', args, { root })
  next.once('close', (code) => process.exit(code ?? 1))
  next.stderr?.on('data', (text: Buffer) => {
    if (!isMuted()) process.stderr.write(text)
  })

  return new Promise((resolve) => {
    createInterface({ input: next.stdout ?? process.stdin }).on('line', (line) => {
      if (line.includes('Ready in')) resolve()
      if (!isMuted() && !isChatter(line)) console.log(line)
    })
  })
}

/** Lines that name an address nobody should open, or that say each time that all is well. */
const isChatter = (line: string) =>
  /^\s*(?:- (?:Local|Network|Experiments)|[·✓▲○]|GET .* (?:200|304) |$)/u.test(line)
