import { readFile, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import { expect, test } from 'vitest'

import { isUntouched, linkFiles, stampSite } from '@/lib/build/kept/last-site'

import { makeFolder, readFolder } from '../temporary-folder'

const site = { 'en/index.html': 'page', 'en/index.html.br': 'brotli', 'a.png': 'image' }

async function makeSite() {
  const out = await makeFolder(site)
  return { out, finish: 'f', files: await stampSite(out) }
}

test('a site that nobody touched is known', async () => {
  expect(isUntouched(await makeSite())).toBe(true)
})

test('a file that was changed in place, with the same size, is noticed', async () => {
  const last = await makeSite()
  await writeFile(join(last.out, 'en/index.html'), 'gape')
  expect(isUntouched(last)).toBe(false)
})

test('so is one that is gone', async () => {
  const last = await makeSite()
  await rm(join(last.out, 'a.png'))
  expect(isUntouched(last)).toBe(false)
})

test('files come with their compressed twins, and are the same on the disk', async () => {
  const last = await makeSite()
  const to = await makeFolder()
  const linked = await linkFiles(['en/index.html', 'gone.html'], last, to)

  expect(linked).toEqual(['en/index.html', 'en/index.html.br'])
  expect(await readFolder(to)).toEqual({ 'en/index.html': 'page', 'en/index.html.br': 'brotli' })
  const [one, other] = [join(last.out, 'en/index.html'), join(to, 'en/index.html')]
  expect((await stat(one)).ino).toBe((await stat(other)).ino)
  expect(await readFile(other, 'utf8')).toBe('page')
})
