import { rm } from 'node:fs/promises'
import { join } from 'node:path'

import { checkContent } from '@/lib/check/check-content'
import { formatProblems } from '@/lib/check/format-problems'
import type { Digest } from '@/lib/digest'

import { BuildError } from './build-error'
import { writeContentProblems } from './content-problems'
import { findUnreadContent } from './find-unread-content'
import { withContentlayerCache } from './kept/contentlayer-cache'
import { runProgram } from './run-process'
import { runStep } from './run-step'

/** What is known of the content and of the program before either runs (see kept/digests.ts). */
export type KeptContent = {
  readonly program: Digest
  readonly content: ReadonlyMap<string, Digest>
}

export const contentlayerConfig = 'lib/content/contentlayer.config.ts'

/**
 * Checks content/ and generates .contentlayer from it.
 * @param root the project's folder
 * @param kept what a build knows, so that files which have not changed are not read again; without it,
 *   everything is made from nothing
 * @throws BuildError with every problem
 */
export async function prepareContent(root: string, kept?: KeptContent): Promise<void> {
  const stop = new AbortController()
  // Contentlayer reads while the check thinks. What the check says comes first: it says all, and in plain words.
  const reading = generateContent(root, stop.signal, kept)
  reading.catch(() => undefined)
  try {
    await runStep('check the content', () => assertSound(root, kept))
  } catch (failure) {
    stop.abort()
    throw failure
  }
  await runStep('read the content', () => reading)
}

async function assertSound(root: string, kept?: KeptContent): Promise<void> {
  const keeping = kept && { file: join(root, '.build/kept/checks'), program: kept.program }
  const problems = await checkContent(root, keeping)
  const errors = problems.filter(({ severity }) => severity === 'error')
  const text = formatProblems(problems, { offersFix: true })
  if (errors.length > 0) throw new BuildError(text)
  if (problems.length > 0) console.log(text)
}

async function generateContent(
  root: string,
  signal: AbortSignal,
  kept?: KeptContent,
): Promise<void> {
  const read = () =>
    runProgram('contentlayer2', ['build', '-c', contentlayerConfig], { root, signal })
  if (kept) await withContentlayerCache(root, kept, read)
  else {
    await rm(join(root, '.contentlayer'), { recursive: true, force: true })
    await read()
  }
  await writeContentProblems(root, [])

  const unread = await findUnreadContent(root)
  if (unread.length > 0) {
    const names = unread.map((file) => `  content/${file}`)
    throw new BuildError(
      ['Contentlayer left out files without saying why; is their folder right?', ...names].join(
        '\n',
      ),
    )
  }
}
