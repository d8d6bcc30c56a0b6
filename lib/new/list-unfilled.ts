import { checkContent } from '@/lib/check/check-content'
import type { Problem } from '@/lib/check/problem'

/** What the check says once new files are there. */
export type Afterwards = {
  /** Of the new files: what a person has still to fill in or to mend. */
  readonly errors: readonly Problem[]
  readonly advice: readonly Problem[]
  /** How many errors stand in other files. */
  readonly elsewhere: number
}

/** Runs the whole check, and picks what it says of new files. */
export async function listUnfilled(root: string, names: readonly string[]): Promise<Afterwards> {
  const paths = names.map((name) => `content/${name}`)
  const problems = await checkContent(root)
  const isOurs = ({ file, message }: Problem) =>
    paths.includes(file) || paths.some((path) => message.includes(path))
  const ofSeverity = (severity: Problem['severity']) =>
    problems.filter((problem) => problem.severity === severity)
  return {
    errors: ofSeverity('error').filter(isOurs),
    advice: ofSeverity('advice').filter(isOurs),
    elsewhere: ofSeverity('error').filter((problem) => !isOurs(problem)).length,
  }
}
