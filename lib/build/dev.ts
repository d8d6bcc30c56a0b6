import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'

import { context } from 'esbuild'

import { documentTypes } from '@/lib/content/schema/document-types'

import { prepareAssets } from './build-site'
import { toBundleOptions } from './bundle-reader'
import { runContentlayer } from './dev/run-contentlayer'
import { writeStubContent } from './dev/stub-content'
import { watchContent } from './dev/watch-content'
import { spawnProgram } from './run-process'

const { values } = parseArgs({ options: { port: { type: 'string' } } })
const root = process.cwd()

// Children are ended at exit.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.once(signal, () => process.exit(0))
}

await rm(join(root, '.contentlayer'), { recursive: true, force: true })
await watchContent(root)
await runContentlayer(root)
await writeStubContent(
  root,
  documentTypes.map((type) => type.def()),
)

await prepareAssets(root)
const script = await context({ ...toBundleOptions(root), minify: false, logLevel: 'warning' })
await script.watch()

const args = ['dev', ...(values.port === undefined ? [] : ['--port', values.port])]
const next = spawnProgram('next', args, { root, output: 'inherit' })
next.once('close', (code) => process.exit(code ?? 1))
