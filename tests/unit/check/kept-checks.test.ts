import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { expect, onTestFinished, test } from 'vitest'

import { checkFound } from '@/lib/check/check-content'
import { keepChecks, recallChecks } from '@/lib/check/kept-checks'
import { readFiles, type Found } from '@/lib/check/read-files'
import { readFound } from '@/lib/check/read-found'

import { writeTree, type Changes } from './content-tree'

const page = 'pages/about.en.mdx'

async function makeKeeping() {
  const folder = await mkdtemp(join(tmpdir(), 'kept-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  return { file: join(folder, 'checks'), program: 'p' }
}

async function find(changes: Changes = {}): Promise<Found> {
  const root = await mkdtemp(join(tmpdir(), 'content-'))
  try {
    await writeTree(root, changes)
    const found = await readFiles(root)
    if (!found) throw new Error('There is no content.')
    return found
  } finally {
    await rm(root, { recursive: true })
  }
}

const getText = ({ files }: Found, name: string) => {
  const file = files.find((one) => one.name === name)
  if (!file) throw new Error(`There is no ${name}.`)
  return readFound(file).document?.text
}

test('what was kept says the same of the same files, and of what hangs on others', async () => {
  const keeping = await makeKeeping()
  const before = await find()
  checkFound(before)
  await keepChecks(before, keeping)

  // A source that is gone is missed where it is cited, in files that have not changed.
  const gone = before.files.find(({ name }) => name.startsWith('sources/'))?.name ?? ''
  for (const changes of [{}, { [gone]: undefined }, { [page]: 'no fields' }]) {
    const recalled = await find(changes)
    await recallChecks(recalled, keeping)
    expect(checkFound(recalled)).toEqual(checkFound(await find(changes)))
  }
})

test('what was read is taken over: a tree that was kept stands in the place of its text', async () => {
  const keeping = await makeKeeping()
  const before = await find()
  checkFound(before)
  // So that it can be told from a tree that was read anew.
  Object.assign(getText(before, page) ?? {}, { kept: true })
  await keepChecks(before, keeping)

  const [same, other] = [
    await find(),
    await find({ [page]: '---\ntitle: A\n---\n\nAnother text.\n' }),
  ]
  await recallChecks(same, keeping)
  await recallChecks(other, keeping)
  expect(getText(same, page)).toHaveProperty('kept')
  expect(getText(other, page)).not.toHaveProperty('kept')
})

test('another program, and a file that cannot be read, keep nothing', async () => {
  const keeping = await makeKeeping()
  const before = await find()
  checkFound(before)
  Object.assign(getText(before, page) ?? {}, { kept: true })
  await keepChecks(before, keeping)

  const now = await find()
  await recallChecks(now, { ...keeping, program: 'q' })
  await recallChecks(now, { ...keeping, file: `${keeping.file}-gone` })
  expect(getText(now, page)).not.toHaveProperty('kept')
})
