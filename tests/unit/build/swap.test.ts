import { rename } from 'node:fs/promises'
import { join } from 'node:path'

import { expect, test } from 'vitest'

import { assertReplaceable, formerFolderOf, recoverSwap, swapIn } from '@/lib/build/swap'

import { makeFolder, readFolder, writeFiles } from './temporary-folder'

test('the finished folder takes the place of the site and leaves nothing behind', async () => {
  const folder = await makeFolder({ 'out/index.html': 'old', 'export/index.html': 'new' })
  await swapIn(join(folder, 'export'), join(folder, 'out'))

  expect(await readFolder(folder)).toEqual({ 'out/index.html': 'new' })
})

test('a first site needs no former one', async () => {
  const folder = await makeFolder({ 'export/index.html': 'new' })
  await swapIn(join(folder, 'export'), join(folder, 'out'))

  expect(await readFolder(folder)).toEqual({ 'out/index.html': 'new' })
})

test('if there is nothing to put in, the site stays', async () => {
  const folder = await makeFolder({ 'out/index.html': 'old' })

  await expect(swapIn(join(folder, 'export'), join(folder, 'out'))).rejects.toThrow('ENOENT')
  expect(await readFolder(folder)).toEqual({ 'out/index.html': 'old' })
})

test('a swap that was interrupted halfway brings the former site back', async () => {
  const folder = await makeFolder({ 'out/index.html': 'old' })
  const site = join(folder, 'out')
  await rename(site, formerFolderOf(site))
  await recoverSwap(site)

  expect(await readFolder(folder)).toEqual({ 'out/index.html': 'old' })
})

test('a swap that was interrupted at its end keeps the new site', async () => {
  const folder = await makeFolder({ 'out/index.html': 'new' })
  const site = join(folder, 'out')
  await writeFiles(formerFolderOf(site), { 'index.html': 'old' })
  await recoverSwap(site)

  expect(await readFolder(folder)).toEqual({ 'out/index.html': 'new' })
})

test('a folder with other files, or with the project, is never replaced', async () => {
  const folder = await makeFolder({ 'project/package.json': '', 'letters/a.txt': '' })
  const root = join(folder, 'project')

  await expect(assertReplaceable(join(folder, 'letters'), root)).rejects.toThrow('other files')
  await expect(assertReplaceable(root, root)).rejects.toThrow('holds this project')
  await expect(assertReplaceable(folder, root)).rejects.toThrow('holds this project')
  await expect(assertReplaceable(join(root, 'out'), root)).resolves.toBeUndefined()
})
