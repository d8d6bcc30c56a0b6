import { existsSync } from 'node:fs'
import { mkdir, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import { expect, test } from 'vitest'

import { withContentlayerCache } from '@/lib/build/kept/contentlayer-cache'
import { digestContent } from '@/lib/build/kept/digests'

import { makeFolder, writeFiles } from '../temporary-folder'

const cache = '.contentlayer/.cache/data.json'
const aDay = new Date('2026-11-01')
const anotherDay = new Date('2026-11-02')

/** A project whose content was read once; each reading tells whether it found a cache. */
async function makeProject() {
  const root = await makeFolder({ 'content/a.mdx': 'a', 'content/b.mdx': 'b' })
  const touch = (day: Date) => utimes(join(root, 'content/a.mdx'), day, day)
  const read = async (program = 'p') => {
    let hadCache = false
    await withContentlayerCache(root, { program, content: await digestContent(root) }, async () => {
      hadCache = existsSync(join(root, cache))
      await mkdir(join(root, '.contentlayer/.cache'), { recursive: true })
      await writeFile(join(root, cache), '{}')
    })
    return hadCache
  }
  await touch(aDay)
  await read()
  return { root, touch, read }
}

test('the cache is used while files are the same, and where the time tells of a change', async () => {
  const { root, touch, read } = await makeProject()
  expect(await read()).toBe(true)
  await writeFiles(root, { 'content/a.mdx': 'changed' })
  await touch(anotherDay)
  expect(await read()).toBe(true)
})

test('it goes where a file changed and its time did not', async () => {
  const { root, touch, read } = await makeProject()
  await writeFiles(root, { 'content/a.mdx': 'changed' })
  await touch(aDay)
  expect(await read()).toBe(false)
})

test('it goes where another program has written it, and where the program is another one', async () => {
  const { root, read } = await makeProject()
  await writeFiles(root, { [cache]: '{"other": true}' })
  expect(await read()).toBe(false)
  expect(await read('q')).toBe(false)
})

test('it goes where the last reading did not come to its end', async () => {
  const { root, read } = await makeProject()
  const content = await digestContent(root)
  const failing = withContentlayerCache(root, { program: 'p', content }, () =>
    Promise.reject(new Error('ended')),
  )
  await expect(failing).rejects.toThrow('ended')
  expect(await read()).toBe(false)
})
