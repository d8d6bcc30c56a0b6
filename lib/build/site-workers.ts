import { availableParallelism } from 'node:os'
import { join } from 'node:path'

import { build as bundle } from 'esbuild'
import Tinypool from 'tinypool'

import type * as tasks from '@/lib/site-files/worker'

import { BuildError } from './build-error'

type Tasks = typeof tasks
type TaskName = keyof Tasks

/** Threads that know the content and make files of it. */
export type SiteWorkers = {
  readonly count: number
  /** Runs a task in the next thread that is free. @throws what the task throws */
  readonly run: <Name extends TaskName>(
    name: Name,
    ...values: Parameters<Tasks[Name]>
  ) => Promise<Awaited<ReturnType<Tasks[Name]>>>
}

const entry = 'lib/site-files/worker.ts'

/**
 * Starts threads with the site's own code and the content as Contentlayer has read it, and ends them
 * when the work is done.
 * @param root the project's folder
 * @throws BuildError where the code cannot be bundled, and what the work throws
 */
export async function withSiteWorkers<Result>(
  root: string,
  work: (workers: SiteWorkers) => Promise<Result>,
): Promise<Result> {
  const filename = join(root, '.build/site-worker.mjs')
  await bundleWorker(root, filename)
  const count = Math.min(4, availableParallelism())
  const pool = new Tinypool({ filename, minThreads: count, maxThreads: count })
  try {
    return await work({
      count,
      run: (name, ...[value]) => pool.run(value ?? null, { name }) as never,
    })
  } finally {
    await pool.destroy()
  }
}

async function bundleWorker(root: string, outfile: string): Promise<void> {
  await bundle({
    absWorkingDir: root,
    entryPoints: [join(root, entry)],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    jsx: 'automatic',
    packages: 'external',
    alias: {
      '@': root,
      'contentlayer/generated': join(root, '.contentlayer/generated/index.mjs'),
      'content-problems': join(root, '.build/content-problems.json'),
    },
    sourcemap: 'inline',
    logLevel: 'silent',
  }).catch((failure: unknown) => {
    throw new BuildError(failure instanceof Error ? failure.message : String(failure))
  })
}
