import { text } from 'node:stream/consumers'

import { NoOperationTraceWriter, parseWorkflow } from '@actions/workflow-parser'

// Prints what GitHub's own parser finds wrong in the workflow that it is given, as a list in JSON.
const content = await text(process.stdin)
const { context } = parseWorkflow({ name: 'workflow.yml', content }, new NoOperationTraceWriter())
console.log(JSON.stringify(context.errors.getErrors().map(String)))
