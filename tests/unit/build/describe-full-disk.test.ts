import { existsSync } from 'node:fs'
import { symlink } from 'node:fs/promises'
import { join } from 'node:path'

import { expect, test } from 'vitest'

import { compressFiles } from '@/lib/build/compress'
import { describeFullDisk } from '@/lib/build/describe-full-disk'

import { makeFolder } from './temporary-folder'

test.each([
  'ENOSPC: no space left on device, write',
  'next build printed: Error: No space left on device (os error 28)',
  "EDQUOT: disk quota exceeded, open '/a'",
])('"%s" is said in words', async (message) => {
  const root = await makeFolder()
  const text = describeFullDisk(new Error(message), { root, out: join(root, 'out') })
  expect(text).toMatch(/^The disk is full:\n {2}where .*\d MB are free\n/)
  expect(text).toContain('A build needs some 400 MB')
  expect(text).toContain('npm run build')
})

test.each([new Error('ENOENT: no such file'), 'text', undefined])(
  'another failure is none of a full disk: %s',
  (failure) => {
    expect(describeFullDisk(failure, { root: '/', out: '/out' })).toBeUndefined()
  },
)

// Whatever is written to this file meets a full disk.
const fullFile = '/dev/full'

test.runIf(existsSync(fullFile))(
  'a real full disk is named by what could not be written',
  async () => {
    const root = await makeFolder({ 'export/index.html': 'weave '.repeat(200) })
    await symlink(fullFile, join(root, 'export/index.html.br'))
    const failure: unknown = await compressFiles(join(root, 'export'), ['index.html']).catch(
      (error: unknown) => error,
    )

    expect(failure).toMatchObject({ code: 'ENOSPC' })
    expect(describeFullDisk(failure, { root, out: join(root, 'out') })).toContain(
      'The disk is full:',
    )
  },
)
