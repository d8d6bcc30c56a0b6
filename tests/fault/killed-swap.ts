import { spawnSync } from 'node:child_process'
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { build } from 'esbuild'

import { root } from '../root'

/** Bundled once, since a process is started for every single call. */
export async function bundleSwapChild(): Promise<string> {
  const outfile = join(await mkdtemp(join(tmpdir(), 'swap-child-')), 'child.mjs')
  await build({
    absWorkingDir: root,
    entryPoints: ['tests/fault/swap-child.ts'],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    logLevel: 'silent',
  })
  return outfile
}

type Swap = {
  readonly child: string
  readonly finished: string
  readonly site: string
  /** Before which call the process is killed, from 0. */
  readonly killBefore: number
  /** Without programs that exchange folders, two renames are left. */
  readonly hasPrograms: boolean
}

/**
 * Starts a swap that is killed.
 * @returns whether it was; false if it came to its end, as it has fewer calls
 */
export function killSwap({ child, finished, site, killBefore, hasPrograms }: Swap): boolean {
  const { signal, status, stderr } = spawnSync(
    process.execPath,
    [child, finished, site, String(killBefore)],
    { env: hasPrograms ? process.env : { ...process.env, PATH: '' }, encoding: 'utf8' },
  )
  if (signal === 'SIGKILL') return true
  if (status !== 0) throw new Error(`The swap failed by itself: ${stderr}`)
  return false
}
