import { spawn } from 'node:child_process'

import { ChangesError } from './changes-error'

export type GitAnswer = { readonly ok: boolean; readonly output: Buffer; readonly error: string }

/** Runs git in a folder, with some bytes as its input. @throws ChangesError where there is no git. */
export function runGit(root: string, args: readonly string[], input = ''): Promise<GitAnswer> {
  return new Promise((resolve, reject) => {
    const child = spawn('git', args, { cwd: root, env: { ...process.env, LC_ALL: 'C' } })
    const output: Buffer[] = []
    const error: Buffer[] = []
    child.stdout.on('data', (chunk: Buffer) => output.push(chunk))
    child.stderr.on('data', (chunk: Buffer) => error.push(chunk))
    child.on('error', () =>
      reject(
        new ChangesError(
          'The program "git" is not installed here. It keeps what the content was before, so install it first.',
        ),
      ),
    )
    child.on('close', (code) =>
      resolve({
        ok: code === 0,
        output: Buffer.concat(output),
        error: Buffer.concat(error).toString('utf8').trim(),
      }),
    )
    // A git that stops early closes its input; what it says then is told by its error.
    child.stdin.on('error', () => undefined)
    child.stdin.end(input)
  })
}

/** What git answers, as a line of text; undefined where it refuses. */
export async function askGit(
  root: string,
  ...args: readonly string[]
): Promise<string | undefined> {
  const { ok, output } = await runGit(root, args)
  return ok ? output.toString('utf8').trim() : undefined
}
