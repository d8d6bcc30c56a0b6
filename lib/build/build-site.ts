import { rm } from 'node:fs/promises'
import { join } from 'node:path'

import { build as bundle } from 'esbuild'

import { type Digest, toDigest } from '@/lib/digest'
import { assertListed } from '@/lib/licences/find-packages'
import { writeLicences } from '@/lib/licences/write-licences'
import { gatheredFolderVariable } from '@/lib/pages/gathered'
import type * as siteTasks from '@/lib/site-files/worker'

import { BuildError } from './build-error'
import { toBundleOptions } from './bundle-reader'
import { describeClientComponents, findClientComponents } from './client-components'
import { writeContentProblems } from './content-problems'
import { copyFlags } from './copy-flags'
import { writeDisplayFont } from './display-font'
import { finishSite } from './finish-site'
import { withCompiled } from './kept/compiled'
import { digestContent, digestProgram } from './kept/digests'
import { listDraftStories } from './kept/draft-stories'
import { forgetKept, listKept, readKept, toKeptFolders } from './kept/kept-site'
import { stampSite } from './kept/last-site'
import { makeOnce } from './kept/made-once'
import { isSourcePage, toKeys } from './kept/page-keys'
import type * as pageTasks from './page-worker'
import { prepareContent } from './prepare-content'
import { runProgram } from './run-process'
import { runStep } from './run-step'
import { assertReplaceable, recoverSwap, swapIn } from './swap'
import { bundleWorker, toWorkerFile, withWorkers, type WorkerFile } from './workers'
import {
  clearGathered,
  gatherPages,
  type Making,
  removeGone,
  writePictures,
  writeTexts,
} from './write-site-files'

type Options = { readonly root: string; readonly out: string }

/**
 * Builds the whole site. What the last build made of the same things is taken over (see kept/); until the last
 * step, `out` stays as it was.
 * @throws BuildError with what to mend
 */
export async function buildSite({ root, out }: Options): Promise<void> {
  const exported = join(root, '.build/export')
  await assertReplaceable(out, root)
  await recoverSwap(out)

  // Before anything is read: what changes while we build is then told apart from what we built from.
  const program = await digestProgram(root)
  const content = await digestContent(root)
  // What needs no content is made beside it; what the check says comes first.
  const prepared = prepareTools(root, program, content)
  prepared.catch(() => undefined)
  await prepareContent(root, { program, content })
  const { siteWorker, pageWorker } = await prepared

  const keys = toKeys({ program, content, drafts: await listDraftStories(root) })
  const folders = toKeptFolders(root)
  const kept = await readKept(root)
  await forgetKept(root)
  const made = await makeParts({ root, exported, program, folders, kept, keys, siteWorker })
  const { pages, finish } = await withWorkers(pageWorker, (workers) =>
    finishSite({ root, exported, out, kept, keys, made, folders, workers }),
  )
  await runStep('put the site in its place', () => swapIn(exported, out))
  if (!haveSameEntries(content, await digestContent(root))) return
  const last = { out, finish, files: await stampSite(out) }
  await listKept(root, { pages, files: made.files, last })
}

const haveSameEntries = (one: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>) =>
  one.size === other.size && [...one].every(([name, value]) => other.get(name) === value)

type Parts = Pick<Making, 'folders' | 'kept' | 'keys'> & {
  readonly root: string
  readonly exported: string
  readonly program: Digest
  readonly siteWorker: WorkerFile<typeof siteTasks>
}

/** Makes what the last build did not: the pages, as the framework exports them, and all other files. */
async function makeParts({ root, exported, program, siteWorker, ...parts }: Parts) {
  const isSmall = isMostlyKept(parts)
  return withWorkers(
    siteWorker,
    async (workers) => {
      const making = { workers, ...parts }
      const kitBytes = await clearGathered(making)
      const stop = new AbortController()
      const { signal } = stop
      const gathering = gatherPages(making)
      const drawing = gathering.then(() => writePictures(making, kitBytes))
      const writing = drawing.then(async (files) => [...files, ...(await writeTexts(making))])
      writing.catch(() => stop.abort())
      // Pages wait for what is gathered and for the press kits that they name, but not for a thousand of them.
      if (!isSmall) await drawing

      const exporting = runStep('export the pages', () =>
        exportPages({ root, exported, program, signal, processes: isSmall ? 1 : 2 }),
      )
      const [citations, files] = await Promise.all([gathering, writing, exporting])
      await removeGone(making, new Map(files))
      return { citations, files: new Map(files) }
    },
    isSmall ? 1 : undefined,
  )
}

/** Whether little has changed since the last build. */
function isMostlyKept({ kept, keys }: Pick<Parts, 'kept' | 'keys'>): boolean {
  const pages = [...kept.pages].filter(([path]) => !isSourcePage(path))
  const same = pages.filter(([path, { key }]) => key === keys.ofPage(path))
  return same.length > pages.length / 2
}

async function bundleReader(root: string): Promise<void> {
  const { metafile } = await bundle(toBundleOptions(root)).catch((failure: unknown) => {
    throw new BuildError(failure instanceof Error ? failure.message : String(failure))
  })
  await assertListed(root, metafile)
  await writeLicences(root)
}

/** Makes what the program alone is made of: the threads' modules, and what pages load from public/assets. */
async function prepareTools(root: string, program: Digest, content: Content) {
  const siteWorker = toWorkerFile<typeof siteTasks>(root, 'lib/site-files/worker.ts')
  const pageWorker = toWorkerFile<typeof pageTasks>(root, 'lib/build/page-worker.ts')
  const memberStates = [...content].filter(([name]) => name.startsWith('member-states/')).flat()
  await writeContentProblems(root, [])
  await Promise.all([
    makeOnce(root, { name: 'workers', key: program, folder: '.build/workers' }, async () => {
      await bundleWorker(root, siteWorker)
      await bundleWorker(root, pageWorker)
    }),
    // Flags are chosen by the codes of member states.
    makeOnce(
      root,
      { name: 'assets', key: toDigest(program, ...memberStates), folder: 'public/assets' },
      async () => {
        await bundleReader(root)
        await fetchAssets(root)
      },
    ),
  ])
  return { siteWorker, pageWorker }
}

type Content = ReadonlyMap<string, Digest>

/** What pages load from public/assets, beside the script. */
export async function fetchAssets(root: string): Promise<void> {
  await writeDisplayFont(join(root, 'public'))
  await copyFlags(root)
}

type Export = Pick<Parts, 'root' | 'exported' | 'program'> & {
  readonly signal: AbortSignal
  /** How many draw pages at once; each has to be started first. */
  readonly processes: number
}

async function exportPages({ root, exported, program, signal, processes }: Export): Promise<void> {
  await rm(exported, { recursive: true, force: true })
  const env = {
    NODE_ENV: 'production',
    [gatheredFolderVariable]: toKeptFolders(root).gathered,
    DRAWING_PROCESSES: String(processes),
  }
  await withCompiled(root, program, (options) =>
    runProgram('next', ['build', ...options], { root, env, signal }),
  )

  const clientComponents = await findClientComponents(join(root, '.next'))
  if (clientComponents.length > 0) throw new BuildError(describeClientComponents(clientComponents))
}
