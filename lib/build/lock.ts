import { rmSync } from 'node:fs'
import { mkdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'

import { BuildError } from './build-error'

const beatMs = 2_000
// A process that died left a lock that no longer beats. Its number alone proves nothing: another
// program may have it by now.
const staleAfterMs = 15_000

/**
 * Holds a lock file while work runs, so that two builds never write into one folder.
 * @throws BuildError if another process holds it
 */
export async function withLock<Result>(file: string, work: () => Promise<Result>): Promise<Result> {
  await mkdir(dirname(file), { recursive: true })
  if (await isStale(file)) await rm(file, { force: true })
  try {
    await writeFile(file, `${process.pid}\n`, { flag: 'wx' })
  } catch (failure) {
    if ((failure as NodeJS.ErrnoException).code !== 'EEXIST') throw failure
    const holder = (await readFile(file, 'utf8').catch(() => '')).trim()
    throw new BuildError(`Another build is running here (process ${holder}); wait until it ends.`)
  }

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

  const holder = Number(await readFile(file, 'utf8').catch(() => ''))
  return Date.now() - stats.mtimeMs > staleAfterMs || !isRunning(holder)
}

function isRunning(processId: number): boolean {
  if (!Number.isInteger(processId) || processId <= 0) return false
  try {
    process.kill(processId, 0)
    return true
  } catch (failure) {
    // EPERM: it runs, but belongs to another user.
    return (failure as NodeJS.ErrnoException).code === 'EPERM'
  }
}
