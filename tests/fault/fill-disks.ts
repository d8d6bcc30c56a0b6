import { execFileSync } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'

import { type Ending, startBuild } from '@/lib/build/bench/build-process'
import type { Judged, Sites } from './kill-builds'
import { copyFolder } from '@/lib/build/bench/project-copy'
import { digestSite } from './site-digest'

/** Disks that are too small for what a build writes to them, by folder. */
export const smallDisks = {
  '.build': { megabytes: 3 },
  '.next': { megabytes: 12 },
  /** Where the site itself is; what it holds is to fit, and little more. */
  site: { megabytes: 2 },
} as const

export type SmallDisk = keyof typeof smallDisks

/** Whether this process may make disks of its own. */
export function canMount(place: string): boolean {
  mkdirSync(place, { recursive: true })
  try {
    mount(place, 1)
    unmount(place)
    return true
  } catch {
    return false
  }
}

/** Builds with a small disk in the place of a folder, and judges what is said and what is left. */
export async function fillDisk(name: SmallDisk, sites: Sites): Promise<Judged> {
  const place = join(sites.project, name)
  const { megabytes } = smallDisks[name]
  const isSite = name === 'site'
  const out = join(sites.project, isSite ? 'site/out' : 'out')
  const before = isSite ? 'old' : undefined
  mkdirSync(place, { recursive: true })
  mount(place, megabytes + (before ? sizeOf(sites.kept) : 0))
  try {
    if (isSite) copyFolder(sites.kept, out)
    const build = startBuild(sites.project, ...(isSite ? ['--out', 'site/out'] : []))
    const ending = await build.ended
    const faults = [
      ...judgeWords(build.getOutput(), ending),
      ...((await digestSite(out)) === sites.oldDigest ? [] : ['the site is not as it was']),
    ]
    const said = `${name} with ${megabytes} MB of room: ${ending.seconds.toFixed(0)} s`
    return faults.length > 0
      ? { said, fault: `${faults.join('; ')}\n${build.getOutput().slice(-3000)}` }
      : { said }
  } finally {
    unmount(place)
  }
}

function judgeWords(output: string, { code }: Ending): readonly string[] {
  const where = /\n {2}where (.+) is, [\d.]+ MB are free\n/.exec(output)?.[1]
  return [
    ...(code === 1 ? [] : [`it ended with ${code}`]),
    ...(output.includes('The disk is full:') ? [] : ['it does not say that the disk is full']),
    ...(where === undefined ? ['it does not say which'] : []),
    ...(output.includes('A build needs some') ? [] : ['it does not say how much is needed']),
    ...(output.includes('is unchanged') ? [] : ['it does not say that the site is unchanged']),
    ...(/^\s+at .+:\d+:\d+\)?$/m.test(output) ? ['it shows a stack trace'] : []),
  ]
}

const sizeOf = (folder: string): number =>
  Number(/^\d+/.exec(execFileSync('du', ['-sm', folder]).toString())?.[0])

function mount(place: string, megabytes: number): void {
  execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', place], {
    stdio: 'pipe',
  })
}

const unmount = (place: string) => execFileSync('umount', ['--lazy', place], { stdio: 'pipe' })
