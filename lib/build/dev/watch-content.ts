import { join } from 'node:path'

import { watch } from 'chokidar'

import { checkContent, checkFound } from '@/lib/check/check-content'
import { formatProblems, toCount } from '@/lib/check/format-problems'
import type { Problem } from '@/lib/check/problem'
import { readFiles, type Found } from '@/lib/check/read-files'

import { writeContentProblems } from '../content-problems'
import type { ContentState } from './content-state'
import { toTexts } from './to-texts'
import { reuseFiles } from './reuse-files'

// Editors save in several steps.
const settledAfterMs = 30

/**
 * Checks content/ now and after each change to it: tells the terminal of problems that are new, and hands
 * every state on.
 * @param root the project's folder
 * @param onState gets what the check has found
 * @returns settles after the first check
 */
export async function watchContent(
  root: string,
  onState: (state: ContentState) => void,
): Promise<void> {
  const check = inTurn(toCheck(root, onState))
  let timer: NodeJS.Timeout | undefined

  watch(join(root, 'content'), { ignoreInitial: true }).on('all', () => {
    clearTimeout(timer)
    timer = setTimeout(() => void check(), settledAfterMs)
  })
  await check()
}

function toCheck(root: string, onState: (state: ContentState) => void): () => Promise<void> {
  let lastText: string | undefined
  let lastFound: Found | undefined

  return async () => {
    try {
      const found = await readFiles(root)
      lastFound = found && reuseFiles(lastFound, found)
      const problems = lastFound ? checkFound(lastFound) : await checkContent(root)
      onState({ problems, texts: toTexts(lastFound) })
      await writeContentProblems(root, problems)
      const text = toNews(problems)
      if (text !== lastText) console.log(text)
      lastText = text
    } catch (failure) {
      // A check that fails must not end the preview.
      console.error(failure)
    }
  }
}

/** The errors in full; advice is counted, for the pages show it, and it would hide the addresses. */
function toNews(problems: readonly Problem[]): string {
  const errors = problems.filter(({ severity }) => severity === 'error')
  return errors.length > 0
    ? formatProblems(errors, { offersFix: true })
    : toCount(0, problems.length)
}

/** Runs work one at a time; calls that come meanwhile lead to one more run. */
function inTurn(work: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | undefined
  let isWanted = false

  return async () => {
    isWanted = true
    running ??= (async () => {
      while (isWanted) {
        isWanted = false
        await work()
      }
      running = undefined
    })()
    await running
  }
}
