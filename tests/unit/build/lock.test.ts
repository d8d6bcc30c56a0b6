import { utimes, writeFile } from 'node:fs/promises'
import { existsSync } from 'node:fs'
import { join } from 'node:path'

import { expect, test } from 'vitest'

import { withLock } from '@/lib/build/lock'

import { makeFolder } from './temporary-folder'

const work = () => Promise.resolve('done')

test('a second build is told of the first', async () => {
  const lock = join(await makeFolder(), '.build/lock')

  await withLock(lock, async () => {
    await expect(withLock(lock, work)).rejects.toThrow(`process ${process.pid}`)
  })
  expect(existsSync(lock)).toBe(false)
})

test('a failed build lets go of the lock', async () => {
  const lock = join(await makeFolder(), 'lock')

  await expect(withLock(lock, () => Promise.reject(new Error('broken')))).rejects.toThrow('broken')
  expect(await withLock(lock, work)).toBe('done')
})

test('the lock of a process that is gone is taken over', async () => {
  const lock = join(await makeFolder(), 'lock')
  await writeFile(lock, '999999999')

  expect(await withLock(lock, work)).toBe('done')
})

test('a lock that stopped beating is taken over, even if its number runs again', async () => {
  const lock = join(await makeFolder(), 'lock')
  await writeFile(lock, String(process.pid))
  const longAgo = new Date(Date.now() - 60_000)
  await utimes(lock, longAgo, longAgo)

  expect(await withLock(lock, work)).toBe('done')
})
