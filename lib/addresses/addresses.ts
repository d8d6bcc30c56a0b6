import { existsSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'

import { BuildError, formatFailure } from '../build/build-error'
import { bringBackSite } from '../build/swap'

import { describeAdded, describeGaps } from './describe'
import { findGaps, formatLedger, ledgerFile, readLedger } from './ledger'
import { listAddresses } from './list-addresses'

const { values } = parseArgs({
  options: { check: { type: 'boolean', default: false }, dir: { type: 'string', default: 'out' } },
})

try {
  await run()
} catch (failure) {
  console.error(formatFailure(failure))
  process.exitCode = 1
}

/** Adds the addresses of the built site to the ledger; with --check it only compares them. */
async function run(): Promise<void> {
  await bringBackSite(values.dir)
  if (!existsSync(join(values.dir, 'index.html'))) {
    throw new BuildError(`There is no built site in ${values.dir}. Build it first: npm run build`)
  }
  const promised = readLedger(await readFile(ledgerFile, 'utf8').catch(() => ''))
  const gaps = findGaps(promised, await listAddresses(values.dir))
  if (values.check) {
    const faults = describeGaps(gaps)
    if (faults !== undefined) throw new BuildError(faults)
    console.log(`${promised.length} published addresses work.`)
    return
  }
  await writeFile(ledgerFile, formatLedger([...promised, ...gaps.unlisted]))
  console.log(describeAdded(gaps.unlisted))
  const gone = describeGaps({ gone: gaps.gone, unlisted: [] })
  if (gone !== undefined) throw new BuildError(gone)
}
