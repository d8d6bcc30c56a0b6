import { toAnnotations } from './annotations'
import { CheckError } from './check-error'
import { checkFound, noContent } from './check-content'
import { formatMended } from './format-mended'
import { formatProblems, toCount } from './format-problems'
import { toJsonReport } from './json-report'
import { mendContent } from './mend-content'
import type { Problem } from './problem'
import type { Command } from './read-command'
import { readFiles } from './read-files'
import { hasFailed } from './run-guarded'
import { toIsShown } from './shown-paths'
import { writeChanges } from './write-changes'

export type CheckRun = {
  readonly output: string
  /** 0 without errors, 1 with errors in what is shown, 2 where the check itself failed. */
  readonly exitCode: 0 | 1 | 2
}

/**
 * Runs the command: checks, mends if asked to, and says what there is to say.
 * @throws CheckError where it cannot run
 */
export async function runCheck(command: Command, isColoured: boolean): Promise<CheckRun> {
  const { root, paths, isFix } = command
  const found = await readFiles(root)
  if (!found) throw new CheckError(noContent.message)

  const first = checkFound(found)
  const isShown = toIsShown(root, paths, found, first)
  const result = isFix
    ? mendContent(found, ({ file }) => isShown(file), first)
    : { problems: first, mended: [], changes: [] }
  await writeChanges(root, result.changes)

  const shown = result.problems.filter(({ file }) => isShown(file))
  const isSound = shown.every(({ severity }) => severity !== 'error')
  return {
    output: toOutput(command, shown, result.problems, result.mended, isColoured),
    exitCode: hasFailed(result.problems) ? 2 : isSound ? 0 : 1,
  }
}

function toOutput(
  { output, isFix }: Command,
  shown: readonly Problem[],
  all: readonly Problem[],
  mended: readonly Problem[],
  isColoured: boolean,
): string {
  if (output === 'json') return toJsonReport(shown, mended)
  const hidden = toHidden(all.filter((problem) => !shown.includes(problem)))
  const problems =
    output === 'annotations'
      ? [toAnnotations(shown), hidden, toLastLine(shown)]
      : [hidden, formatProblems(shown, { isColoured, offersFix: !isFix })]
  const parts = [isFix ? formatMended(mended) : '', ...problems]
  return parts.filter((part) => part !== '').join('\n\n')
}

const toHidden = (hidden: readonly Problem[]) => {
  const errors = hidden.filter(({ severity }) => severity === 'error').length
  if (errors === 0) return ''
  return `Elsewhere in content/ ${errors === 1 ? 'is 1 error' : `are ${errors} errors`}, not shown here.`
}

const toLastLine = (problems: readonly Problem[]) => {
  const errors = problems.filter(({ severity }) => severity === 'error').length
  return toCount(errors, problems.length - errors)
}
