import contentProblems from 'content-problems'

import type { Problem } from '@/lib/check/problem'

// The preview writes the file after each change.
const found = contentProblems as readonly Problem[]

/** What the check says of the content; in a build it stays empty. */
export const listProblems = (): readonly Problem[] => found
