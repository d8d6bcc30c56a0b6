import { isAbsolute, relative, resolve } from 'node:path'

import { findNearest } from '@/lib/citations/nearest'

import { CheckError } from './check-error'
import type { Problem } from './problem'
import type { Found } from './read-files'

/**
 * Whether a file ('content/…') lies in what is to be shown.
 * @param paths files or folders, from the folder in which the command was started, or from content/
 * @throws CheckError for one that is neither in content/ nor named by a problem
 */
export function toIsShown(
  root: string,
  paths: readonly string[],
  { files, folders, unreadable, links }: Found,
  problems: readonly Problem[],
): (file: string) => boolean {
  if (paths.length === 0) return () => true
  const known = [
    'content',
    ...[...files, ...folders].map(({ name }) => `content/${name}`),
    ...[...unreadable, ...links].map((name) => `content/${name}`),
    ...problems.map(({ file }) => file),
  ]
  const wanted = paths.map((path) => findKnown(root, path, known))
  return (file) => wanted.some((path) => file === path || file.startsWith(`${path}/`))
}

function findKnown(root: string, path: string, known: readonly string[]): string {
  const candidates = [relative(resolve(root), resolve(path)), path, `content/${path}`]
    .filter((candidate) => !isAbsolute(candidate))
    .map((candidate) => candidate.replaceAll('\\', '/').replace(/^\.\//, '').replace(/\/+$/, ''))
    .map((candidate) => (candidate === '' || candidate === '.' ? 'content' : candidate))
  const found = candidates.find((candidate) => known.includes(candidate))
  if (found !== undefined) return found
  const nearest = findNearest(candidates[0] ?? path, known)
  throw new CheckError(
    `There is no ${path} in content/. ${nearest === undefined ? 'Name a file or a folder of content/.' : `Did you mean ${nearest}?`}`,
  )
}
