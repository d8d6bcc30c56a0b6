import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { expect, test } from 'vitest'

import { checkFound } from '@/lib/check/check-content'
import { errorAt } from '@/lib/check/problem'
import { readFiles } from '@/lib/check/read-files'
import { hasFailed } from '@/lib/check/run-guarded'

import { writeTree } from './content-tree'

test('a check that fails on one file names it, and the others go on', async () => {
  const root = await mkdtemp(join(tmpdir(), 'content-'))
  try {
    await writeTree(root)
    const found = await readFiles(root)
    if (!found) throw new Error('The tree was not written.')
    const problems = checkFound(found, {
      ofDocuments: [
        [
          'links',
          function* ({ file }) {
            if (file.path.includes('/pages/')) yield errorAt(file, 0, 'Found before.')
            if (file.path.includes('/pages/')) throw new TypeError('no such thing')
          },
        ],
        ['headings', ({ file }) => [errorAt(file, 0, 'Found after.')]],
      ],
      ofLibrary: [],
    })
    const ofPage = problems.filter(({ file }) => file === 'content/pages/about.en.mdx')

    expect(hasFailed(problems)).toBe(true)
    expect(ofPage.map(({ topic, message }) => [topic, message])).toEqual([
      ['headings', 'Found after.'],
      ['links', 'Found before.'],
      [
        'check-fault',
        expect.stringMatching(/"links" broke off here.*fault of the check.*no such thing/),
      ],
    ])
    expect(problems.filter(({ message }) => message === 'Found after.').length).toBeGreaterThan(10)
  } finally {
    await rm(root, { recursive: true })
  }
})
