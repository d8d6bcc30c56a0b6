import type { Problem } from '@/lib/check/problem'
import { escapeHtml } from '@/lib/escape-html'

/** The problems of the content, parted by whether the page at hand shows their file. */
export type PageProblems = {
  readonly here: readonly Problem[]
  readonly others: readonly Problem[]
}

/** Parts problems into those of some files (names from content/) and those of others. */
export function partProblems(problems: readonly Problem[], names: readonly string[]): PageProblems {
  const files = new Set(names.map((name) => `content/${name}`))
  const isHere = ({ file }: Problem) => files.has(file)
  return {
    here: problems.filter(isHere),
    others: problems.filter((problem) => !isHere(problem)),
  }
}

type Options = PageProblems & {
  /** Whether the page could not be drawn, so that nothing but this stands there. */
  readonly isAlone: boolean
  /** The file that makes the page a draft. */
  readonly draft?: string | undefined
}

/** What stands above a page of the preview: its problems, in full, then those of other files, in short. */
export function toProblemsHtml({ here, others, isAlone, draft }: Options): string {
  return [
    draft === undefined ? '' : toDraftHtml(draft),
    isAlone ? `<p class="alone">${escapeHtml(toAlone({ here, others }))}</p>` : '',
    here.length > 0 ? toHereHtml(here) : '',
    others.length > 0 ? toOthersHtml(others, isAlone && here.length === 0) : '',
  ].join('')
}

const toDraftHtml = (file: string) =>
  `<p class="draft"><strong>Draft.</strong> Nobody but you sees this page. To publish it, take the line <code>draft: true</code> out of <code>content/${escapeHtml(file)}</code>.</p>`

function toAlone({ here, others }: PageProblems): string {
  const count = here.length + others.length
  if (count === 0) return 'This page is being drawn anew. It shows by itself in a moment.'
  return `This page cannot be shown until ${count === 1 ? 'a mistake is' : 'the mistakes are'} mended. It comes back by itself once the file is saved.`
}

function toHereHtml(problems: readonly Problem[]): string {
  const title =
    problems.length === 1 ? 'A mistake on this page' : `${problems.length} mistakes on this page`
  return `<details open class="here"><summary>${title}</summary><ol>${problems.map(toItem).join('')}</ol></details>`
}

function toItem({ file, line, column, message, why, excerpt }: Problem): string {
  return [
    '<li>',
    `<p class="place"><code>${escapeHtml(file)}</code>, line ${line}, column ${column}</p>`,
    excerpt
      ? `<pre>${escapeHtml(excerpt.before)}<mark>${escapeHtml(excerpt.marked)}</mark>${escapeHtml(excerpt.after)}</pre>`
      : '',
    `<p>${escapeHtml(message)}</p>`,
    why === undefined ? '' : `<p class="why">${escapeHtml(why)}</p>`,
    '</li>',
  ].join('')
}

function toOthersHtml(problems: readonly Problem[], isOpen: boolean): string {
  const files = new Set(problems.map(({ file }) => file)).size
  const mistakes = problems.length === 1 ? '1 mistake' : `${problems.length} mistakes`
  const title = `${mistakes} in ${files === 1 ? 'another file' : `${files} other files`}`
  return `<details${isOpen ? ' open' : ''} class="others"><summary>${title}</summary><ol>${problems.map(isOpen ? toItem : toShortItem).join('')}</ol></details>`
}

const toShortItem = ({ file, line, column, message }: Problem) =>
  `<li><p class="place"><code>${escapeHtml(file)}</code>, line ${line}, column ${column}</p><p>${escapeHtml(message)}</p></li>`
