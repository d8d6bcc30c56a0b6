import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'

import { BuildError, formatFailure } from './build-error'
import { withLock } from './lock'
import { prepareContent } from './prepare-content'

const root = process.cwd()

try {
  await withLock(join(root, '.build/lock'), takeSnapshots)
} catch (failure) {
  console.error(formatFailure(failure))
  process.exitCode = 1
}

async function takeSnapshots(): Promise<void> {
  const { positionals } = parseArgs({ allowPositionals: true })
  const [year = ''] = positionals
  if (!/^\d{4}$/.test(year) || !existsSync(join(root, 'content/editions', year))) {
    throw new BuildError(
      'Give the year of an edition in content/editions: npm run snapshot -- 2018',
    )
  }
  await prepareContent(root)
  // What reads the content can only be loaded once the content is prepared.
  const { listLiveStates } = await import('@/lib/embeds/list-live-states')
  const { writeSnapshots } = await import('@/lib/embeds/write-snapshots')
  for (const { file, isNew } of await writeSnapshots({
    root,
    year,
    statistics: listLiveStates(),
  })) {
    console.log(isNew ? `written  ${file}` : `kept     ${file}, which was there already`)
  }
}
