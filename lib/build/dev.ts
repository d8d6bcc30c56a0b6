import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'

import { context } from 'esbuild'

import { documentTypes } from '@/lib/content/schema/document-types'

import { findFreePort } from './bench/find-free-port'
import { fetchAssets } from './build-site'
import { toBundleOptions } from './bundle-reader'
import { bundlePreview } from './dev/bundle-preview'
import { emptyState } from './dev/content-state'
import { startPreviewServer } from './dev/preview-server'
import { runContentlayer } from './dev/run-contentlayer'
import { runFramework } from './dev/run-framework'
import { writeStubContent } from './dev/stub-content'
import { watchContent } from './dev/watch-content'

const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '3000' },
    /** The address of the editor that passes requests on to this preview. */
    editor: { type: 'string' },
  },
})
const root = process.cwd()
let state = emptyState
let changedAtMs = 0
// A change goes through Contentlayer, which may have to start again, before the framework knows of it.
const settlesWithinMs = 20_000

// Children are ended at exit.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.once(signal, () => process.exit(0))
}

const targetPort = await findFreePort()
const server = await startPreviewServer({
  port: Number(values.port),
  targetPort,
  script: await bundlePreview(root),
  getState: () => state,
  isSettling: () => performance.now() - changedAtMs < settlesWithinMs,
})

await rm(join(root, '.contentlayer'), { recursive: true, force: true })
await watchContent(root, (found) => {
  state = found
  changedAtMs = performance.now()
  server.announce()
})
await runContentlayer(root)
await writeStubContent(
  root,
  documentTypes.map((type) => type.def()),
)

await fetchAssets(root)
const script = await context({ ...toBundleOptions(root), minify: false, logLevel: 'warning' })
await script.watch()

const hasErrors = () => state.problems.some(({ severity }) => severity === 'error')
await runFramework(root, targetPort, hasErrors)
// Behind the editor the preview has a port of its own, which nobody should open.
const address = values.editor ?? `http://localhost:${server.port}/`
if (values.editor !== undefined) console.log(`\nThe editor is at ${values.editor}`)
console.log(`The preview is at ${new URL('/', address).href}`)
