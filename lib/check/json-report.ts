import { hasFailed } from './run-guarded'
import type { Edit, Problem } from './problem'

/** What `npm run check -- --json` prints. New fields can come; those that are there stay as they are. */
export type JsonReport = {
  /** Changes only if a field goes or comes to mean something else. */
  readonly version: 1
  /** Whether the content can be built: no errors, and no check that failed. */
  readonly isSound: boolean
  readonly errors: number
  readonly advice: number
  /** What --fix has mended, in this run; places are those before it. */
  readonly mended: readonly Pick<JsonProblem, 'file' | 'line' | 'column' | 'topic' | 'done'>[]
  /** By file, line and column. */
  readonly problems: readonly Omit<JsonProblem, 'done'>[]
}

export type JsonProblem = {
  /** From the project's folder, with slashes: 'content/…'. */
  readonly file: string
  /** From 1. */
  readonly line: number
  /** From 1, in UTF-16 units, as editors for programs count. */
  readonly column: number
  readonly severity: 'error' | 'advice'
  /** A name of lib/check/topics.ts; 'check-fault' where the check itself failed. */
  readonly topic: string | null
  /** What is wrong and how to mend it. */
  readonly message: string
  readonly why: string | null
  /** The line in three parts; null where a whole file or folder is meant. */
  readonly excerpt: {
    readonly before: string
    readonly marked: string
    readonly after: string
  } | null
  /** What --fix would do: edits at offsets (UTF-16 units, without a byte-order mark); null where it is not safe. */
  readonly fix: { readonly done: string; readonly edits: readonly Edit[] } | null
  readonly done: string
}

/** @returns the report as JSON, indented by two spaces */
export function toJsonReport(problems: readonly Problem[], mended: readonly Problem[]): string {
  const errors = problems.filter(({ severity }) => severity === 'error').length
  const report: JsonReport = {
    version: 1,
    isSound: errors === 0 && !hasFailed(problems),
    errors,
    advice: problems.length - errors,
    mended: mended.map(({ file, line, column, topic, fix }) => ({
      file,
      line,
      column,
      topic: topic ?? null,
      done: fix?.done ?? '',
    })),
    problems: problems.map((problem) => ({
      file: problem.file,
      line: problem.line,
      column: problem.column,
      severity: problem.severity,
      topic: problem.topic ?? null,
      message: problem.message,
      why: problem.why ?? null,
      excerpt: problem.excerpt ?? null,
      fix: problem.fix ?? null,
    })),
  }
  return JSON.stringify(report, null, 2)
}
