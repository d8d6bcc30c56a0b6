import contentProblems from 'content-problems'

import type { Problem } from '@/lib/check/problem'

// The check writes the file: before a build, which an error stops, and after each change in the preview.
const found = contentProblems as readonly Problem[]

/** What is wrong with the content; always empty in a build. */
export const listProblems = (): readonly Problem[] =>
  found.filter(({ severity }) => severity === 'error')
