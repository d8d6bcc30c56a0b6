import { existsSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { parseArgs } from 'node:util'

import { formatFailure } from './build-error'
import { buildSite } from './build-site'
import { describeFullDisk } from './describe-full-disk'
import { removeKept } from './kept/kept-site'
import { withLock } from './lock'

const { values } = parseArgs({
  options: {
    out: { type: 'string', default: 'out' },
    /** From nothing, as on a new machine. */
    fresh: { type: 'boolean', default: false },
  },
})
const root = process.cwd()
const out = resolve(values.out)
const outName = `${relative(root, out)}/`

// Children and the lock are let go at exit.
process.once('SIGINT', () => process.exit(130))
process.once('SIGTERM', () => process.exit(143))

try {
  await withLock(join(root, '.build/lock'), async () => {
    if (values.fresh) await removeKept(root)
    await buildSite({ root, out })
  })
  console.log(`The site is in ${outName}`)
} catch (failure) {
  console.error(`\n${describeFullDisk(failure, { root, out }) ?? formatFailure(failure)}\n`)
  const state = existsSync(out) ? 'is unchanged' : 'was not written'
  console.error(`The build failed; ${outName} ${state}.`)
  process.exitCode = 1
}
