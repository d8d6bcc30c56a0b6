import childProcess from 'node:child_process'
import fs from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'

/** Swaps a site and ends itself, as kill -9 would, before the n-th call that could change something. */

const [finished = '', site = '', killBefore = ''] = process.argv.slice(2)
let calls = 0

watch(fs as unknown as Calls, ['renameSync'])
watch(fs.promises as unknown as Calls, ['rename', 'cp', 'rm'])
watch(childProcess as unknown as Calls, ['spawnSync'])
syncBuiltinESMExports()

const { swapIn } = await import('@/lib/build/swap')
await swapIn(finished, site)

type Calls = Record<string, (...values: readonly unknown[]) => unknown>

function watch(owner: Calls, names: readonly string[]): void {
  for (const name of names) {
    const real = owner[name]
    if (!real) throw new Error(`Node has no ${name}`)
    owner[name] = (...values) => {
      if (calls++ === Number(killBefore)) process.kill(process.pid, 'SIGKILL')
      return real(...values)
    }
  }
}
