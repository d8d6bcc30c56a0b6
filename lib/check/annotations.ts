import type { Problem } from './problem'

/**
 * One workflow command of GitHub Actions for each problem, which shows it beside its line in a pull request.
 * @see https://docs.github.com/actions/reference/workflow-commands-for-github-actions
 */
export function toAnnotations(problems: readonly Problem[]): string {
  return problems.map(toAnnotation).join('\n')
}

function toAnnotation({ file, line, column, severity, topic, message, why }: Problem): string {
  const command = severity === 'error' ? 'error' : 'notice'
  const title = topic === undefined ? 'Content' : `Content: ${topic.replaceAll('-', ' ')}`
  const properties = Object.entries({ file, line, col: column, title })
    .map(([name, value]) => `${name}=${escapeProperty(String(value))}`)
    .join(',')
  const text = why === undefined ? message : `${message}\nWhy it matters: ${why}`
  return `::${command} ${properties}::${escapeData(text)}`
}

/** As @actions/core escapes (packages/core/src/command.ts). */
const escapeData = (text: string) =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')

const escapeProperty = (text: string) =>
  escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
