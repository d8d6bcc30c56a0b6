import { formatProblems } from '@/lib/check/format-problems'
import { toJsonReport } from '@/lib/check/json-report'
import type { Problem } from '@/lib/check/problem'
import type { Found } from '@/lib/check/read-files'

/** Traces of a program in words that are for editors. */
const traces =
  /\n\s+at |node_modules|file:\/\/\/|\.[cm]?[jt]sx?:\d+|\[object |bug in|RangeError|TypeError/

const longestMessage = 1500

/** What is wrong with the messages of the check: places that do not exist, traces of a program, too many words. */
export function findProblemFaults(problems: readonly Problem[], found: Found): readonly string[] {
  const lines = new Map<string, readonly string[] | undefined>()
  const linesOf = (file: string) => {
    if (!lines.has(file)) lines.set(file, readLines(file, found))
    return lines.get(file)
  }
  const faults = problems.flatMap((problem) => [...findFaults(problem, linesOf(problem.file))])
  JSON.parse(toJsonReport(problems, []))
  formatProblems(problems, { offersFix: true })
  return [...new Set(faults)].slice(0, 5)
}

function* findFaults(problem: Problem, lines: readonly string[] | undefined): Generator<string> {
  const { file, line, column, message, topic } = problem
  if (topic === 'check-fault') yield `the check broke off: ${message.slice(0, 400)}`
  else if (traces.test(message)) yield `a trace of the program: ${message.slice(0, 300)}`
  if (message.length > longestMessage)
    yield `${message.length} characters: ${message.slice(0, 100)}`
  const text = lines?.[line - 1]
  if (!lines) yield `${file} does not exist: ${message.slice(0, 100)}`
  else if (text === undefined || column < 1 || column > text.length + 1)
    yield `${file} has no ${line}:${column}: ${message.slice(0, 100)}`
}

/** The lines of a file; of a folder one that is empty; undefined where there is neither. */
function readLines(file: string, { files, folders }: Found): readonly string[] | undefined {
  const name = file.replace(/^content\/?/, '')
  const bytes = files.find((one) => one.name === name)?.bytes
  if (bytes) return new TextDecoder().decode(bytes).split('\n')
  const isFolder = name === '' || folders.some((folder) => folder.name === name)
  // Of a file that is missing the check says where it would have to stand.
  return isFolder || !files.some((one) => one.name === name) ? [''] : undefined
}
