import { parseArgs } from 'node:util'

import { checkContent } from './check-content'
import { formatProblems } from './format-problems'

const { values } = parseArgs({ options: { root: { type: 'string', default: '.' } } })

const problems = await checkContent(values.root)
console.log(formatProblems(problems))
process.exitCode = problems.some(({ severity }) => severity === 'error') ? 1 : 0
