import type { Edit, Problem } from './problem'

export type AppliedFixes = {
  readonly text: string
  /** The problems whose fixes were made, in the order in which they stand in the file. */
  readonly mended: readonly Problem[]
}

/**
 * Makes the fixes of the problems of one file. Of two fixes that touch the same place, only the first is made;
 * the other finds its place when the file is checked again.
 */
export function applyFixes(text: string, problems: readonly Problem[]): AppliedFixes {
  const taken: Edit[] = []
  const mended: Problem[] = []
  for (const problem of problems) {
    const { fix } = problem
    if (!fix?.edits.every((edit) => isInside(edit, text) && !touchesAny(edit, taken))) continue
    taken.push(...fix.edits)
    mended.push(problem)
  }
  const inOrder = taken.toSorted((a, b) => b.start - a.start || b.end - a.end)
  return {
    text: inOrder.reduce(
      (changed, { start, end, text: words }) =>
        changed.slice(0, start) + words + changed.slice(end),
      text,
    ),
    mended,
  }
}

const isInside = ({ start, end }: Edit, text: string) =>
  start >= 0 && start <= end && end <= text.length

/** Edits that only meet can both be made, unless both put something in at the same place. */
const touchesAny = (edit: Edit, others: readonly Edit[]) =>
  others.some(
    (other) =>
      (edit.start < other.end && other.start < edit.end) ||
      (edit.start === other.start && (edit.start === edit.end || other.start === other.end)),
  )
