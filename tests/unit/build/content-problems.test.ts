import { stat, utimes } from 'node:fs/promises'
import { join } from 'node:path'

import { expect, test } from 'vitest'

import { writeContentProblems } from '@/lib/build/content-problems'

import { makeFolder } from './temporary-folder'

test('problems are written only when they change, since each writing reloads the pages', async () => {
  const root = await makeFolder()
  const file = join(root, '.build/content-problems.json')
  const longAgo = new Date(0)

  await writeContentProblems(root, [])
  await utimes(file, longAgo, longAgo)
  await writeContentProblems(root, [])
  expect((await stat(file)).mtime).toEqual(longAgo)

  await writeContentProblems(root, [{ message: 'a' }])
  expect((await stat(file)).mtime).not.toEqual(longAgo)
})
