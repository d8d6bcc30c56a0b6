import { expect, test, vi } from 'vitest'

import { bundleWorker, toWorkerFile, withWorkers } from '@/lib/build/workers'

import { makeFolder } from './temporary-folder'

type Module = { readonly getMode: () => string; readonly fail: () => never }

const source = `
  export const getMode = () => process.env.NODE_ENV
  export const fail = () => { throw new Error('no story') }
`

async function makeWorker() {
  const root = await makeFolder({ 'lib/task.ts': source })
  const file = toWorkerFile<Module>(root, 'lib/task.ts')
  await bundleWorker(root, file)
  return file
}

test('threads make the site that readers get, without drafts, whatever the terminal says', async () => {
  vi.stubEnv('NODE_ENV', 'development')
  try {
    const file = await makeWorker()
    expect(await withWorkers(file, ({ run }) => run('getMode'))).toBe('production')
  } finally {
    vi.unstubAllEnvs()
  }
})

test('what a task throws comes out, and a module that cannot be bundled is named', async () => {
  const file = await makeWorker()
  await expect(withWorkers(file, ({ run }) => run('fail'))).rejects.toThrow('no story')
  const root = await makeFolder({ 'lib/broken.ts': 'export const = 1' })
  await expect(bundleWorker(root, toWorkerFile(root, 'lib/broken.ts'))).rejects.toThrow('broken.ts')
})

test('no more threads start than are asked for', async () => {
  const file = await makeWorker()
  expect(await withWorkers(file, ({ count }) => Promise.resolve(count), 1)).toBe(1)
})
