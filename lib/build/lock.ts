import { randomUUID } from 'node:crypto'
import { readFileSync, rmSync } from 'node:fs'
import { mkdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

import { BuildError } from './build-error'

const beatMs = 2_000
// A process that died left a lock that no longer beats. Its number alone proves nothing: another
// program may have it by now.
const staleAfterMs = 15_000
// A process that was ended between making its lock and writing its number left an empty one.
const settlesWithinMs = 100

/**
 * Holds a lock file while work runs, so that two builds never write into one folder.
 * @throws BuildError if another process holds it
 */
export async function withLock<Result>(file: string, work: () => Promise<Result>): Promise<Result> {
  await mkdir(dirname(file), { recursive: true })
  const isTakenOver = await isStale(file)
  // Two can wait in one process.
  const signature = `${process.pid} ${randomUUID()}\n`
  if (isTakenOver) await rm(file, { force: true })
  try {
    await writeFile(file, signature, { flag: 'wx' })
  } catch (failure) {
    if ((failure as NodeJS.ErrnoException).code !== 'EEXIST') throw failure
    throw await describeHolder(file)
  }
  // Who found the same stale lock at the same moment may have removed ours for it, and holds it now.
  if (isTakenOver) await wait(settlesWithinMs)
  if (isTakenOver && (await readLock(file)) !== signature) throw await describeHolder(file)

  const heart = setInterval(() => {
    const now = new Date()
    utimes(file, now, now).catch(() => undefined)
  }, beatMs)
  const release = () => rmSync(file, { force: true })
  process.once('exit', release)
  try {
    return await work()
  } finally {
    clearInterval(heart)
    process.off('exit', release)
    release()
  }
}

async function isStale(file: string): Promise<boolean> {
  const stats = await stat(file).catch(() => undefined)
  if (!stats) return false

  if (Date.now() - stats.mtimeMs > staleAfterMs) return true
  if ((await readHolder(file)) === 0) await wait(settlesWithinMs)
  return !isRunning(await readHolder(file))
}

/** The number of the process that holds a lock; 0 where it has not written it yet. */
const readHolder = async (file: string) => Number((await readLock(file)).split(' ')[0])

const readLock = (file: string) => readFile(file, 'utf8').catch(() => '')

const describeHolder = async (file: string) =>
  new BuildError(
    `Another build is running here (process ${await readHolder(file)}); wait until it ends.`,
  )

/** Whether a process of this machine is at work. */
export function isRunning(processId: number): boolean {
  if (!Number.isInteger(processId) || processId <= 0) return false
  try {
    process.kill(processId, 0)
    return !isZombie(processId)
  } catch (failure) {
    // EPERM: it runs, but belongs to another user.
    return (failure as NodeJS.ErrnoException).code === 'EPERM'
  }
}

/** Whether a process has ended and only waits for its parent to ask, which in a container may never happen. */
function isZombie(processId: number): boolean {
  try {
    // The name before the state is in brackets and can hold anything.
    const state = readFileSync(`/proc/${processId}/stat`, 'utf8').split(') ').at(-1) ?? ''
    return /^[ZX]/.test(state)
  } catch {
    return false
  }
}
