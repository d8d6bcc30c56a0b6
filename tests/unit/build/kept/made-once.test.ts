import { rm } from 'node:fs/promises'
import { join } from 'node:path'

import { expect, test } from 'vitest'

import { makeOnce } from '@/lib/build/kept/made-once'

import { makeFolder, writeFiles } from '../temporary-folder'

async function makeProject() {
  const root = await makeFolder()
  let times = 0
  const make = async (key = 'k') => {
    const before = times
    await makeOnce(root, { name: 'tools', key, folder: 'tools' }, async () => {
      times += 1
      await writeFiles(root, { 'tools/a.js': `made for ${key}` })
    })
    return times > before
  }
  return { root, make }
}

test('files are made once, and again where they are made of something else', async () => {
  const { make } = await makeProject()
  expect([await make(), await make(), await make('l'), await make('l')]).toEqual([
    true,
    false,
    true,
    false,
  ])
})

test('they are made again where somebody has changed, removed or added one', async () => {
  const { root, make } = await makeProject()
  await make()
  await writeFiles(root, { 'tools/a.js': 'changed' })
  expect(await make()).toBe(true)
  await rm(join(root, 'tools/a.js'))
  expect(await make()).toBe(true)
  await writeFiles(root, { 'tools/b.js': 'another' })
  expect(await make()).toBe(true)
})

test('what failed is not taken for made', async () => {
  const { root, make } = await makeProject()
  const failing = makeOnce(root, { name: 'tools', key: 'k', folder: 'tools' }, () =>
    Promise.reject(new Error('no disk')),
  )
  await expect(failing).rejects.toThrow('no disk')
  expect(await make()).toBe(true)
})
