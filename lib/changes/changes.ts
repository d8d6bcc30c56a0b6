import { parseArgs } from 'node:util'

import { withBaseTree } from './base-tree'
import { ChangesError } from './changes-error'
import { compareContent } from './compare'
import { findBase } from './find-base'
import { writeReport } from './write-report'

const help = `Tells in words what changed in content/, as Markdown for a pull request.
It compares the files as they stand here, saved but not committed ones included.

  npm run changes                        with where this branch left origin/main, else main
  npm run changes -- --base <reference>  with where it left another branch, tag or commit
  npm run --silent changes -- --json     the same for programs (lib/changes/report.ts says what is what)

It ends with 0 whenever it could compare, whatever it found, and with 2 where it could not.`

const options = {
  base: { type: 'string' },
  json: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
  root: { type: 'string', default: '.' },
} as const

try {
  await run()
} catch (failure) {
  console.error(failure instanceof ChangesError ? failure.message : toFault(failure))
  process.exitCode = 2
}

async function run(): Promise<void> {
  const wanted = readOptions()
  if (wanted.help) {
    console.log(help)
    return
  }
  const base = await findBase(wanted.root, wanted.base)
  const report = await withBaseTree(wanted.root, base.commit, (folder) =>
    compareContent(folder, wanted.root, base),
  )
  process.stdout.write(wanted.json ? `${JSON.stringify(report, null, 2)}\n` : writeReport(report))
}

function readOptions() {
  try {
    return parseArgs({ options }).values
  } catch (failure) {
    const reason = failure instanceof Error ? failure.message : String(failure)
    throw new ChangesError(`${reason.split('. ')[0] ?? reason}.\n\n${help}`)
  }
}

function toFault(failure: unknown): string {
  const what = failure instanceof Error ? (failure.stack ?? failure.message) : String(failure)
  return `The content could not be compared. This is a fault of this program, not of the content:\n${what}`
}
