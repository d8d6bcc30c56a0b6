import { styleText } from 'node:util'

import { getDisplayWidth } from './display-width'
import { groupBy } from '@/lib/group-by'
import type { Problem } from './problem'

export type FormatOptions = {
  /** Colour for a terminal; none unless asked for. */
  readonly isColoured?: boolean
  /** Whether to say that `npm run check -- --fix` mends some of it; not where it did already. */
  readonly offersFix?: boolean
}

/** A problem that stands in so many places is told once, with the list of its places. */
const fewestPlaces = { error: 4, advice: 2 } as const

/**
 * What the command line, the build and the preview say of problems: errors, then advice, then how many.
 * Each begins with 'file:line:column  ', then come its line with the place marked and why it matters.
 */
export function formatProblems(problems: readonly Problem[], options: FormatOptions = {}): string {
  const errors = problems.filter(({ severity }) => severity === 'error')
  const advice = problems.filter(({ severity }) => severity === 'advice')
  const style = toStyle(options.isColoured === true)
  const parts = [
    ...toGroups(errors).map((group) => formatGroup(group, style)),
    advice.length > 0 ? style.bold('Advice, which stops nothing:') : '',
    ...toGroups(advice).map((group) => formatGroup(group, style)),
    options.offersFix === true ? toOffer(problems) : '',
    toCount(errors.length, advice.length),
  ]
  return parts.filter((part) => part !== '').join('\n\n')
}

type Style = Readonly<Record<'bold' | 'error' | 'advice' | 'faint', (text: string) => string>>

function toStyle(isColoured: boolean): Style {
  const as = (format: Parameters<typeof styleText>[0]) => (text: string) =>
    // Whether to colour was decided by the one who asks, who knows where the text goes.
    isColoured ? styleText(format, text, { validateStream: false }) : text
  return { bold: as('bold'), error: as('red'), advice: as('yellow'), faint: as('dim') }
}

type Group = readonly [Problem, ...Problem[]]

/** Problems that say the same, together where the first of them stands; few of them stay apart. */
function toGroups(problems: readonly Problem[]): readonly Group[] {
  const groups = groupBy(problems, ({ message, why }) => JSON.stringify([message, why]))
  return [...groups.values()]
    .flatMap((group): readonly (readonly Problem[])[] =>
      group.length >= fewestPlaces[group[0]?.severity ?? 'error']
        ? [group]
        : group.map((problem) => [problem]),
    )
    .filter((group): group is Group => group.length > 0)
    .toSorted(([a], [b]) => problems.indexOf(a) - problems.indexOf(b))
}

function formatGroup(group: Group, style: Style): string {
  const [problem, ...others] = group
  const { message, why } = problem
  const reason = why === undefined ? [] : [`  ${style.faint(`Why it matters: ${why}`)}`]
  if (others.length === 0)
    return [
      `${toPlace(problem, style)}  ${message}`,
      ...formatExcerpt(problem, style),
      ...reason,
    ].join('\n')
  const places = group.map((one) => `    ${toPlace(one, style)}${formatInline(one, style)}`)
  return [message, ...reason, `  In ${group.length} places:`, ...places].join('\n')
}

const toPlace = ({ file, line, column }: Problem, style: Style) =>
  style.bold(`${file}:${line}:${column}`)

/** The line with its number, and below it what is wrong underlined. */
function formatExcerpt({ excerpt, line, severity }: Problem, style: Style): readonly string[] {
  if (!excerpt) return []
  const [before, marked, after] = [excerpt.before, excerpt.marked, excerpt.after].map(toVisible)
  const margin = ' '.repeat(String(line).length)
  const pad = ' '.repeat(getDisplayWidth(before ?? ''))
  const underline = '^'.repeat(Math.max(1, getDisplayWidth(marked ?? '')))
  return [
    `  ${style.faint(`${line} |`)} ${before}${style[severity](marked ?? '')}${after}`.trimEnd(),
    `  ${style.faint(`${margin} |`)} ${pad}${style[severity](underline)}`,
  ]
}

function formatInline({ excerpt, severity }: Problem, style: Style): string {
  if (!excerpt) return ''
  const [before, marked, after] = [excerpt.before, excerpt.marked, excerpt.after].map(toVisible)
  return `  ${style.faint('|')} ${before?.trimStart()}${style[severity](marked ?? '')}${after}`.trimEnd()
}

/** Control characters could do anything to a terminal; a tab would move what stands below it. */
const toVisible = (text: string): string =>
  text.replace(/[\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069]/gu, (character) =>
    character === '\t' ? ' ' : '\uFFFD',
  )

function toOffer(problems: readonly Problem[]): string {
  const count = problems.filter(({ fix }) => fix).length
  if (count === 0) return ''
  return count === 1
    ? 'One of these can be mended for you: npm run check -- --fix'
    : `${count} of these can be mended for you: npm run check -- --fix`
}

export function toCount(errors: number, advice: number): string {
  const extra =
    advice === 0 ? '' : advice === 1 ? ' and 1 piece of advice' : ` and ${advice} pieces of advice`
  if (errors === 0) return `content/ has no errors${extra}.`
  return `content/ has ${errors === 1 ? '1 error' : `${errors} errors`}${extra}.`
}
