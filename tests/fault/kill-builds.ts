import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

import { readLastStep, startBuild, startProgram } from '@/lib/build/bench/build-process'
import { restoreSite } from '@/lib/build/bench/project-copy'
import { digestSite } from './site-digest'

export type Sites = {
  readonly project: string
  /** Where the site of the old words is kept. */
  readonly kept: string
  readonly oldDigest: string
  readonly newDigest: string
}

/** How a site stands after something went wrong: its kind, or a fault in words. */
export type Judged = { readonly said: string; readonly fault?: string }

type Kill = Sites & {
  readonly afterSeconds: number
  /** Whether what the build has started is left to itself. */
  readonly alone: boolean
}

/** Kills a build that would replace the old site, and judges what is there. */
export async function killBuild({ afterSeconds, alone, ...sites }: Kill): Promise<Judged> {
  const build = startBuild(sites.project)
  const ending = await Promise.race([build.ended, wait(afterSeconds * 1000)])
  if (ending && ending.code !== 0) {
    return { said: 'the build ended by itself', fault: `The build failed: ${build.getOutput()}` }
  }
  if (alone) build.killAlone()
  else build.killAll()
  await build.ended

  const when = ending ? 'after its end' : `after "${readLastStep(build.getOutput())}"`
  const judged = await judgeSite(sites)
  return { ...judged, said: `${when}${alone ? ', alone' : ''}: ${judged.said}` }
}

/** Judges the site as it was left, and again as a server finds it; then the old one is back. */
export async function judgeSite({ project, kept, oldDigest, newDigest }: Sites): Promise<Judged> {
  const out = join(project, 'out')
  const tell = (digest: string | undefined) =>
    digest === oldDigest ? 'old' : digest === newDigest ? 'new' : digest ? 'a mix' : 'none'

  const left = tell(await digestSite(out))
  const answer = await askServer(project)
  const served = tell(await digestSite(out))
  if (served !== 'old') restoreSite(kept, out)

  const said = left === served ? left : `${left}, then ${served}`
  const fault =
    left === 'a mix' || !['old', 'new'].includes(served)
      ? `out/ is ${said}`
      : answer === 200
        ? undefined
        : `the server answers ${answer}`
  return fault === undefined ? { said } : { said, fault }
}

/** What is left of builds in a project, beside the site; after one that passed there must be nothing. */
export function listLeftovers(project: string): readonly string[] {
  const inBuild = readdirSync(join(project, '.build')).filter((name) =>
    /^(?:lock|export)/.test(name),
  )
  return [
    ...readdirSync(project).filter((name) => name.startsWith('.out.')),
    ...inBuild.map((name) => `.build/${name}`),
  ]
}

/** Serves the site as `npm run serve` does, and asks for a page: its status, or what was printed instead. */
async function askServer(project: string): Promise<number | string> {
  const server = startProgram('lib/build/serve.ts', { project, args: ['--port', '0'] })
  try {
    for (let tries = 0; tries < 300; tries++) {
      const [url] = /http:\S+/.exec(server.getOutput()) ?? []
      if (url !== undefined) return (await fetch(new URL('en/', url))).status
      if (await Promise.race([server.ended, wait(100)])) break
    }
    return server.getOutput()
  } finally {
    server.killAll()
    await server.ended
  }
}
