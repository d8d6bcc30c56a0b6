import { existsSync, statSync } from 'node:fs'
import { cp, mkdtemp, readdir, rm, symlink } from 'node:fs/promises'
import { dirname, join } from 'node:path'

import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest'

import { exchangeFolders } from '@/lib/build/exchange-folders'
import { bringBackSite, formerFolderOf, recoverSwap, swapIn } from '@/lib/build/swap'

import { bundleSwapChild, killSwap } from '../../fault/killed-swap'
import { makeFolder, readFolder } from './temporary-folder'

const former = { 'out/index.html': 'old', 'out/en/index.html': 'old' }
const finished = { 'export/index.html': 'new', 'export/en/index.html': 'new' }
const states = [toState('old'), toState('new')]
const mostCalls = 20

let child = ''
beforeAll(async () => {
  child = await bundleSwapChild()
})
afterAll(() => rm(dirname(child), { recursive: true }))

const canExchange = await hasExchange()

describe.each([
  ['by one exchange', { hasPrograms: true, elsewhere: false }],
  ['by two renames', { hasPrograms: false, elsewhere: false }],
  ['from another disk', { hasPrograms: true, elsewhere: true }],
  ['from another disk by two renames', { hasPrograms: false, elsewhere: true }],
])('a swap %s', (_, { hasPrograms, elsewhere }) => {
  // A disk in memory; where there is none, there is no second disk to copy from.
  const isPossible = !elsewhere || (existsSync('/dev/shm') && isOtherDisk('/dev/shm'))

  test.runIf(isPossible)(
    'that is killed before any of its calls leaves one whole site',
    async () => {
      let killed = 0
      let moments = 0
      for (let killBefore = 0; killBefore < mostCalls; killBefore++) {
        const folder = await makeFolder({ ...former, ...finished })
        const from = elsewhere ? await moveToMemory(folder) : join(folder, 'export')
        const site = join(folder, 'out')
        const wasKilled = killSwap({ child, finished: from, site, killBefore, hasPrograms })

        if (!existsSync(site)) moments += 1
        if (hasPrograms && canExchange) expect(states).toContainEqual(await readFolder(site))
        await recoverSwap(site)
        await rm(join(folder, 'export'), { recursive: true, force: true })
        const left = await readFolder(folder)
        expect(Object.keys(left).toSorted()).toEqual(['out/en/index.html', 'out/index.html'])
        expect(states).toContainEqual(await readFolder(site))
        if (!wasKilled) {
          expect(await readFolder(site)).toEqual(toState('new'))
          expect(killed).toBeGreaterThan(3)
          // Between two renames there is no site; an exchange has no such moment.
          expect(moments).toBe(hasPrograms && canExchange ? 0 : 1)
          return
        }
        killed += 1
      }
      throw new Error('The swap never came to its end.')
    },
  )
})

test('whoever reads the site brings back the former one, and leaves alone what a build has prepared', async () => {
  const folder = await makeFolder({ '.out.former/index.html': 'old', '.out.new/index.html': 'new' })
  await bringBackSite(join(folder, 'out'))
  expect(await readFolder(folder)).toEqual({
    'out/index.html': 'old',
    '.out.new/index.html': 'new',
  })
})

test('what is left of a copy or of a former site goes', async () => {
  const folder = await makeFolder({ ...former, '.out.new/index.html': 'ne', '.out.former/a': '' })
  await recoverSwap(join(folder, 'out'))
  expect(await readFolder(folder)).toEqual(former)
})

test('folders are exchanged at one stroke, or not at all', async () => {
  const folder = await makeFolder({ 'a/name': 'a', 'b/name': 'b' })
  const isDone = exchangeFolders(join(folder, 'a'), join(folder, 'b'))
  expect(await readFolder(folder)).toEqual(
    isDone ? { 'a/name': 'b', 'b/name': 'a' } : { 'a/name': 'a', 'b/name': 'b' },
  )
  expect(exchangeFolders(join(folder, 'a'), join(folder, 'none'))).toBe(false)
})

test('a site that cannot be replaced stays, and nothing waits beside it', async () => {
  const folder = await makeFolder(finished)
  const site = join(folder, 'out')
  // No folder can take the place of a link.
  await symlink(join(folder, 'none'), site)
  await expect(swapIn(join(folder, 'export'), site)).rejects.toThrow('ENOTDIR')
  expect(await readdir(folder)).toEqual(['out'])
})

test('a site without a new one stays', async () => {
  const folder = await makeFolder({ ...former, ...finished, '.out.former/a': '' })
  const site = join(folder, 'out')
  await expect(swapIn(join(folder, 'none'), site)).rejects.toThrow('ENOENT')
  expect(await readFolder(site)).toEqual(toState('old'))
  expect(existsSync(formerFolderOf(site))).toBe(false)
})

function toState(word: string) {
  return { 'index.html': word, 'en/index.html': word }
}

async function hasExchange(): Promise<boolean> {
  const folder = await mkdtemp('/tmp/exchange-')
  await cp(import.meta.dirname, join(folder, 'a'), { recursive: true })
  await cp(import.meta.dirname, join(folder, 'b'), { recursive: true })
  const isDone = exchangeFolders(join(folder, 'a'), join(folder, 'b'))
  await rm(folder, { recursive: true })
  return isDone
}

function isOtherDisk(folder: string): boolean {
  return statSync(folder).dev !== statSync('/tmp').dev
}

async function moveToMemory(folder: string): Promise<string> {
  const memory = await mkdtemp('/dev/shm/export-')
  onTestFinished(() => rm(memory, { recursive: true, force: true }))
  await cp(join(folder, 'export'), join(memory, 'export'), { recursive: true })
  return join(memory, 'export')
}
