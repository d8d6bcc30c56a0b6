import { rm } from 'node:fs/promises'
import { join } from 'node:path'

import { checkContent } from '@/lib/check/check-content'
import { formatProblems } from '@/lib/check/format-problems'

import { BuildError } from './build-error'
import { writeContentProblems } from './content-problems'
import { findUnreadContent } from './find-unread-content'
import { runProgram } from './run-process'
import { runStep } from './run-step'

export const contentlayerConfig = 'lib/content/contentlayer.config.ts'

/**
 * Checks content/ and generates .contentlayer from it, from nothing.
 * @param root the project's folder
 * @throws BuildError with every problem
 */
export async function prepareContent(root: string): Promise<void> {
  const stop = new AbortController()
  // Contentlayer reads while the check thinks. What the check says comes first: it says all, and in plain words.
  const reading = generateContent(root, stop.signal)
  reading.catch(() => undefined)
  try {
    await runStep('check the content', () => assertSound(root))
  } catch (failure) {
    stop.abort()
    throw failure
  }
  await runStep('read the content', () => reading)
}

async function assertSound(root: string): Promise<void> {
  const problems = await checkContent(root)
  const errors = problems.filter(({ severity }) => severity === 'error')
  const text = formatProblems(problems, { offersFix: true })
  if (errors.length > 0) throw new BuildError(text)
  if (problems.length > 0) console.log(text)
}

async function generateContent(root: string, signal: AbortSignal): Promise<void> {
  // Contentlayer's cache goes stale when a file changed but its time did not.
  await rm(join(root, '.contentlayer'), { recursive: true, force: true })
  await runProgram('contentlayer2', ['build', '-c', contentlayerConfig], { root, signal })
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
