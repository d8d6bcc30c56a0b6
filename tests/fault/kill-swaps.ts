import { mkdirSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'

import { type Judged, judgeSite, type Sites } from './kill-builds'
import { bundleSwapChild, killSwap } from './killed-swap'
import { copyFolder } from '@/lib/build/bench/project-copy'

/** Kills the swap of the two whole sites before each of its calls, by an exchange and by two renames. */
export async function killSwaps(sites: Sites, newSite: string): Promise<readonly Judged[]> {
  const child = await bundleSwapChild()
  const judged: Judged[] = []
  for (const hasPrograms of [true, false]) {
    for (let killBefore = 0, wasKilled = true; wasKilled; killBefore++) {
      const finished = join(sites.project, '.build/export')
      mkdirSync(dirname(finished), { recursive: true })
      rmSync(finished, { recursive: true, force: true })
      copyFolder(newSite, finished)
      const site = join(sites.project, 'out')
      wasKilled = killSwap({ child, finished, site, killBefore, hasPrograms })
      const { said, ...rest } = await judgeSite(sites)
      const how = hasPrograms ? 'exchange' : 'two renames'
      const when = wasKilled ? `killed before call ${killBefore}` : 'that came to its end'
      judged.push({ said: `swap by ${how}, ${when}: ${said}`, ...rest })
    }
  }
  rmSync(dirname(child), { recursive: true })
  return judged
}
