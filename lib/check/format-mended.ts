import { groupBy } from '@/lib/group-by'
import type { Problem } from './problem'

/** What --fix has done, file by file; the same in one file is told once, with its lines. */
export function formatMended(mended: readonly Problem[]): string {
  if (mended.length === 0) return 'Nothing that could be mended by itself.'
  const files = groupBy(mended, ({ file }) => file)
  const lines = [...files]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([file, problems]) => {
      const deeds = groupBy(problems, ({ fix }) => fix?.done ?? '')
      return [...deeds].map(([done, ones]) => `  ${file}, ${toLines(ones)}: ${done}`)
    })
  const count = files.size === 1 ? 'one file' : `${files.size} files`
  return [`Mended in ${count}:`, ...lines].join('\n')
}

function toLines(problems: readonly Problem[]): string {
  const lines = [...new Set(problems.map(({ line }) => line))].toSorted((a, b) => a - b)
  return lines.length === 1 ? `line ${lines.join()}` : `lines ${lines.join(', ')}`
}
