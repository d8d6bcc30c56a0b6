import { toExcerpt } from './excerpt'
import type { Excerpt } from './excerpt'
import { shortenWords } from './plain-words'
import type { TextFile } from './text-file'
import type { Topic } from './topics'

/** Something in content/ that an editor has to mend, or could mend. */
export type Problem = {
  /** From the project's folder: 'content/…'. */
  readonly file: string
  readonly line: number
  readonly column: number
  /** What is wrong and how to mend it, in plain sentences. */
  readonly message: string
  readonly severity: 'error' | 'advice'
  /** The line with the place marked; none where a whole file or folder is meant. */
  readonly excerpt?: Excerpt
  /** What the check looks after; the runner sets it, a single problem can override it. */
  readonly topic?: Topic
  /** Why it matters; the runner takes it from the topic, a single problem can override it. */
  readonly why?: string
  /** How `npm run check -- --fix` mends it; only where that is safe and changes no meaning. */
  readonly fix?: Fix
}

/** Changes of one file that belong together: all of them are made, or none. */
export type Fix = {
  /** None where saving the file again is enough. */
  readonly edits: readonly Edit[]
  /** What was done, for the editor: 'Took out the backslash before a citation.' */
  readonly done: string
}

/** Puts a text in the place of what stands between two offsets of the file's text. */
export type Edit = { readonly start: number; readonly end: number; readonly text: string }

/** Puts a text in the place of so many characters (UTF-16 units, as in strings) from an offset on. */
export const toEdit = (start: number, length: number, text: string): Edit => ({
  start,
  end: start + length,
  text,
})

export type Problems = Iterable<Problem>

/** An error at an offset of a text. */
export function errorAt(file: TextFile, offset: number, message: string): Problem {
  return {
    file: file.path,
    ...file.positionAt(offset),
    message: shortenWords(message),
    severity: 'error',
    excerpt: toExcerpt(file, offset),
  }
}

/** An advice at an offset of a text: it stops nothing. */
export function adviceAt(file: TextFile, offset: number, message: string): Problem {
  return { ...errorAt(file, offset, message), severity: 'advice' }
}

/** The problem with a way to mend it, if there is a safe one. */
export const withFix = (problem: Problem, fix: Fix | undefined): Problem =>
  fix ? { ...problem, fix } : problem

/** An error that concerns a whole file or folder. */
export function errorIn(file: string, message: string): Problem {
  return { file, line: 1, column: 1, message, severity: 'error' }
}

/** By file, line and column, each problem once. */
export function sortProblems(problems: Problems): readonly Problem[] {
  const unique = new Map<string, Problem>()
  for (const problem of problems) {
    const { file, line, column, message, severity } = problem
    const key = JSON.stringify([file, line, column, message, severity])
    if (!unique.has(key)) unique.set(key, problem)
  }
  return [...unique.values()].toSorted(
    (a, b) =>
      compare(a.file, b.file) ||
      a.line - b.line ||
      a.column - b.column ||
      compare(a.message, b.message),
  )
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
