import type { Fix, Problem } from './problem'
import { readFrontMatter } from './read-front-matter'
import type { TextFile } from './text-file'

/** A problem without its fix where a program must not write: there it stays a message. */
export function withSafeFix(problem: Problem, file: TextFile | undefined): Problem {
  const { fix, ...rest } = problem
  return fix === undefined || isAllowed(problem.file, fix, file) ? problem : rest
}

/** What an edition has kept is sealed, and a press release stands word for word below its fields. */
function isAllowed(path: string, { edits }: Fix, file: TextFile | undefined): boolean {
  if (/^content\/editions\/[^/]+\/statistics\//.test(path)) return false
  if (path === 'content/addresses/published.txt') return false
  if (!/^content\/editions\/[^/]+\/press-release[^/]*\.mdx$/.test(path)) return true
  if (edits.length === 0) return true
  const frontMatter = file && readFrontMatter(file)
  if (!frontMatter || frontMatter.problem) return false
  return edits.every(({ end }) => end < frontMatter.textStart)
}
