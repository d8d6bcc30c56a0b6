import { checkContent } from '@/lib/check/check-content'
import type { Problem } from '@/lib/check/problem'

import type { ProblemChanges } from './report'

/**
 * What the check says now that it did not say before. A problem that only moved to another line is not new.
 * @param before the folder with content/ as it was
 * @param after the folder with content/ as it is
 */
export async function compareProblems(before: string, after: string): Promise<ProblemChanges> {
  try {
    const now = await checkContent(after)
    const old = await checkContent(before)
    return { added: subtract(now, old), mended: subtract(old, now).length }
  } catch (failure) {
    return {
      added: [],
      mended: 0,
      failure: failure instanceof Error ? failure.message : String(failure),
    }
  }
}

function subtract(from: readonly Problem[], taken: readonly Problem[]): readonly Problem[] {
  const counts = new Map<string, number>()
  for (const problem of taken) counts.set(toKey(problem), (counts.get(toKey(problem)) ?? 0) + 1)
  return from.filter((problem) => {
    const count = counts.get(toKey(problem)) ?? 0
    counts.set(toKey(problem), count - 1)
    return count <= 0
  })
}

const toKey = ({ file, severity, message }: Problem) => [file, severity, message].join('\n')
