import { availableParallelism } from 'node:os'
import { basename, join } from 'node:path'

import { build as bundle } from 'esbuild'
import Tinypool from 'tinypool'

import { BuildError } from './build-error'

/** A module whose functions each take one plain value. */
type Tasks = Readonly<Record<string, (value: never) => unknown>>

/** Threads that run the functions of a module. */
export type Workers<Module extends Tasks> = {
  readonly count: number
  /** Runs a function in the next thread that is free. @throws what it throws */
  readonly run: <Name extends keyof Module & string>(
    name: Name,
    ...values: Parameters<Module[Name]>
  ) => Promise<Awaited<ReturnType<Module[Name]>>>
}

/** More threads would only take memory: each holds the whole content. */
const mostThreads = 4

/** A module of this project, and the file of its bundle for threads. */
export type WorkerFile<Module extends Tasks> = {
  readonly entry: string
  readonly filename: string
  /** For the types alone. */
  readonly module?: Module
}

/**
 * Where a module is bundled for threads.
 * @param root the project's folder
 * @param entry the module, from there
 */
export const toWorkerFile = <Module extends Tasks>(
  root: string,
  entry: string,
): WorkerFile<Module> => ({
  entry,
  filename: join(root, '.build/workers', `${basename(entry, '.ts')}.mjs`),
})

/**
 * Starts threads with a module of this project, and ends them when the work is done.
 * @param most no more threads than that: where little is to do, starting one more takes longer
 * @throws what the work throws
 */
export async function withWorkers<Module extends Tasks, Result>(
  { filename }: WorkerFile<Module>,
  work: (workers: Workers<Module>) => Promise<Result>,
  most = mostThreads,
): Promise<Result> {
  const count = Math.min(most, availableParallelism())
  const pool = new Tinypool({
    filename,
    minThreads: 1,
    maxThreads: count,
    // What this process was started with reads TypeScript, which a bundle is not.
    execArgv: [],
  })
  try {
    return await work({
      count,
      run: (name, ...values) => pool.run(values[0], { name }) as never,
    })
  } finally {
    await pool.destroy()
  }
}

/**
 * Bundles a module for threads. The content is no part of it: each thread reads it when it starts.
 * @param root the project's folder
 * @throws BuildError where the module cannot be bundled
 */
export async function bundleWorker(
  root: string,
  { entry, filename }: Pick<WorkerFile<Tasks>, 'entry' | 'filename'>,
): Promise<void> {
  await bundle({
    absWorkingDir: root,
    entryPoints: [join(root, entry)],
    outfile: filename,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    jsx: 'automatic',
    packages: 'external',
    // Whatever the terminal says: with `development` the content would come with its drafts.
    define: { 'process.env.NODE_ENV': '"production"' },
    alias: {
      '@': root,
      'contentlayer/generated': join(root, 'lib/content/read-generated.ts'),
      'content-problems': join(root, '.build/content-problems.json'),
    },
    sourcemap: 'inline',
    logLevel: 'silent',
  }).catch((failure: unknown) => {
    throw new BuildError(failure instanceof Error ? failure.message : String(failure))
  })
}
