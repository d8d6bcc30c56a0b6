import type { Problem } from './problem'

/** What the command line, the build and the preview say of problems: errors, then advice, then how many. */
export function formatProblems(problems: readonly Problem[]): string {
  const errors = problems.filter(({ severity }) => severity === 'error')
  const advice = problems.filter(({ severity }) => severity === 'advice')
  const parts = [
    errors.map(toLine).join('\n'),
    advice.length > 0 ? `Advice, which stops nothing:\n${advice.map(toLine).join('\n')}` : '',
    toCount(errors.length, advice.length),
  ]
  return parts.filter((part) => part !== '').join('\n\n')
}

const toLine = ({ file, line, column, message }: Problem) => `${file}:${line}:${column}  ${message}`

function toCount(errors: number, advice: number): string {
  const extra =
    advice === 0 ? '' : advice === 1 ? ' and 1 piece of advice' : ` and ${advice} pieces of advice`
  if (errors === 0) return `content/ has no errors${extra}.`
  return `content/ has ${errors === 1 ? '1 error' : `${errors} errors`}${extra}.`
}
