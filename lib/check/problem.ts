/** Something wrong in the content: where it stands, what it is, and how to mend it. */
export type Problem = {
  /** The file below the project's folder: content/… */
  readonly file: string
  /** Counted from 1. */
  readonly line: number
  /** Counted from 1. */
  readonly column: number
  /** What is wrong and how to mend it, in plain sentences. */
  readonly message: string
  /** An error stops the build; advice does not. */
  readonly severity: 'error' | 'advice'
}
