import { readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import { expect, test } from 'vitest'

import { toSharePng } from '@/lib/share-images/to-png'
import { makeFolder } from '@/tests/unit/build/temporary-folder'

const toSvg = (colour: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="30" height="20"><rect width="30" height="20" fill="${colour}"/></svg>`

test('a picture is the same, drawn anew or kept', async () => {
  const folder = await makeFolder()
  const first = await toSharePng(toSvg('red'), folder)
  const kept = await toSharePng(toSvg('red'), folder)
  const anew = await toSharePng(toSvg('red'), await makeFolder())

  expect(kept.equals(first)).toBe(true)
  expect(anew.equals(first)).toBe(true)
  expect(await readdir(folder)).toHaveLength(1)
})

test('a picture that was kept is not drawn again', async () => {
  const folder = await makeFolder()
  await toSharePng(toSvg('red'), folder)
  const [name = ''] = await readdir(folder)
  await writeFile(join(folder, name), 'kept')

  expect(String(await toSharePng(toSvg('red'), folder))).toBe('kept')
  expect(String(await toSharePng(toSvg('blue'), folder))).not.toBe('kept')
})
