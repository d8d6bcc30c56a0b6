import type { TextFile } from './text-file'

/** Something in content/ that an editor has to mend, or could mend. */
export type Problem = {
  /** From the project's folder: 'content/…'. */
  readonly file: string
  readonly line: number
  readonly column: number
  /** What is wrong and how to mend it, in plain sentences. */
  readonly message: string
  readonly severity: 'error' | 'advice'
}

export type Problems = Iterable<Problem>

/** An error at an offset of a text. */
export function errorAt(file: TextFile, offset: number, message: string): Problem {
  return { file: file.path, ...file.positionAt(offset), message, severity: 'error' }
}

/** An advice at an offset of a text: it stops nothing. */
export function adviceAt(file: TextFile, offset: number, message: string): Problem {
  return { ...errorAt(file, offset, message), severity: 'advice' }
}

/** An error that concerns a whole file or folder. */
export function errorIn(file: string, message: string): Problem {
  return { file, line: 1, column: 1, message, severity: 'error' }
}

/** By file, line and column, each problem once. */
export function sortProblems(problems: Problems): readonly Problem[] {
  const unique = new Map([...problems].map((problem) => [JSON.stringify(problem), problem]))
  return [...unique.values()].toSorted(
    (a, b) =>
      compare(a.file, b.file) ||
      a.line - b.line ||
      a.column - b.column ||
      compare(a.message, b.message),
  )
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
