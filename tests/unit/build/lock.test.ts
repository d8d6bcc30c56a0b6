import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readFileSync } from 'node:fs'
import { utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

import { expect, onTestFinished, test } from 'vitest'

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

test('a lock that its process was ended before signing is taken over', async () => {
  const lock = join(await makeFolder(), 'lock')
  await writeFile(lock, '')

  expect(await withLock(lock, work)).toBe('done')
})

test('of two that find the lock of a process that is gone, one gets it', async () => {
  const lock = join(await makeFolder(), 'lock')
  await writeFile(lock, '999999999')
  let working = 0
  let together = 0
  const slowWork = async () => {
    together = Math.max(together, ++working)
    await wait(300)
    working -= 1
  }

  const both = await Promise.allSettled([withLock(lock, slowWork), withLock(lock, slowWork)])
  expect(together).toBe(1)
  expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
})

test.runIf(existsSync('/proc/self/stat'))(
  'the lock of a process that has ended and was not asked for is taken over',
  async () => {
    const lock = join(await makeFolder(), 'lock')
    // The shell starts a process that ends at once, and becomes a program that never asks for it.
    const parent = spawn('sh', ['-c', 'sh -c : & echo $!; exec sleep 30'])
    onTestFinished(() => void parent.kill('SIGKILL'))
    const [printed] = (await once(parent.stdout, 'data')) as [Buffer]
    const zombie = printed.toString().trim()
    while (!readFileSync(`/proc/${zombie}/stat`, 'utf8').includes(') Z ')) await wait(20)
    await writeFile(lock, zombie)

    expect(await withLock(lock, work)).toBe('done')
  },
)
