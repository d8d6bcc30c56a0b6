import { execFile } from 'node:child_process'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import { expect, test } from 'vitest'

import { root } from '../../root'
import { brokenFiles, readTree, sample, withTree } from './broken-content'

// One of each group by rule; all of them where somebody has the time.
const chosen = process.env['EVERY_BROKEN_FILE'] === undefined ? sample : brokenFiles

type Ending = { readonly code: number; readonly output: string }

/** Runs one of the commands of package.json in a folder. */
function run(script: string, args: readonly string[], cwd: string): Promise<Ending> {
  const tsx = join(root, 'node_modules/tsx/dist/cli.mjs')
  const all = [tsx, '--tsconfig', join(root, 'tsconfig.json'), join(root, script), ...args]
  return new Promise((resolve) => {
    execFile(process.execPath, all, { cwd }, (error, stdout, stderr) => {
      resolve({ code: error ? Number(error.code) : 0, output: `${stdout}${stderr}` })
    })
  })
}

const stackTrace = /\bat .*:\d+:\d+\)?$/m

test.each(chosen)(
  '$group/$broken: the check and the build say so, and the site stays as it was',
  async (broken) => {
    const isError = broken.problems.some(({ severity }) => severity === undefined)
    await withTree(broken, async (folder) => {
      const out = join(folder, 'out')
      await mkdir(out)
      await writeFile(join(out, '404.html'), '<title>The last good site</title>')
      await writeFile(join(out, 'index.html'), 'As it was.')
      const before = await readTree(out)
      const check = await run('lib/check/check.ts', ['--root', folder], folder)
      const endings = isError ? [check, await run('lib/build/build.ts', [], folder)] : [check]

      for (const { code, output } of endings) {
        expect(code).toBe(isError ? 1 : 0)
        for (const { at, says } of broken.problems) {
          expect(output).toContain(`content/${at}:`)
          expect(output.replace(/\s+/g, ' ')).toContain(says)
        }
        expect(output).not.toMatch(stackTrace)
        expect(output).not.toContain('bug in')
      }
      expect(await readTree(out)).toEqual(before)
    })
  },
  300_000,
)
