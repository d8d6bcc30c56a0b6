import { rm } from 'node:fs/promises'
import { join } from 'node:path'

import { build as bundle } from 'esbuild'

import { assertListed } from '@/lib/licences/find-packages'
import { writeLicences } from '@/lib/licences/write-licences'
import { gatheredFolderVariable } from '@/lib/pages/gathered'
import type * as siteTasks from '@/lib/site-files/worker'

import { BuildError } from './build-error'
import { toBundleOptions } from './bundle-reader'
import { describeClientComponents, findClientComponents } from './client-components'
import { copyFlags } from './copy-flags'
import { writeDisplayFont } from './display-font'
import { finishSite } from './finish-site'
import { withCompiled } from './kept/compiled'
import { type Digest, digestContent, digestProgram } from './kept/digests'
import { listDraftStories } from './kept/draft-stories'
import { forgetKept, listKept, readKept, toKeptFolders } from './kept/kept-site'
import { stampSite } from './kept/last-site'
import { isSourcePage, toKeys } from './kept/page-keys'
import type * as pageTasks from './page-worker'
import { prepareContent } from './prepare-content'
import { runProgram } from './run-process'
import { runStep } from './run-step'
import { assertReplaceable, recoverSwap, swapIn } from './swap'
import { withWorkers, type Workers } from './workers'
import { gatherPages, type Making, removeGone, writePictures, writeTexts } from './write-site-files'

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
  // The script, the typeface and the flags need no content; what the check says comes first.
  const assets = prepareAssets(root)
  assets.catch(() => undefined)
  await prepareContent(root, { program, content })
  await assets

  const keys = toKeys({ program, content, drafts: await listDraftStories(root) })
  const folders = toKeptFolders(root)
  const kept = await readKept(root)
  await forgetKept(root)
  const made = await makeParts({ root, exported, program, folders, kept, keys })
  const { pages, finish } = await withWorkers(
    root,
    'lib/build/page-worker.ts',
    (workers: Workers<typeof pageTasks>) =>
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
}

/** Makes what the last build did not: the pages, as the framework exports them, and all other files. */
async function makeParts({ root, exported, program, ...parts }: Parts) {
  const isSmall = isMostlyKept(parts)
  return withWorkers(
    root,
    'lib/site-files/worker.ts',
    async (workers: Workers<typeof siteTasks>) => {
      const making = { workers, ...parts }
      const gathered = await gatherPages(making)
      const pictures = writePictures(making, gathered)
      // Pages wait for the press kits that they name, but not for a thousand of them.
      if (!isSmall) await pictures

      const stop = new AbortController()
      const { signal } = stop
      const writing = pictures.then(async (files) => [...files, ...(await writeTexts(making))])
      writing.catch(() => stop.abort())
      const exporting = runStep('export the pages', () =>
        exportPages({ root, exported, program, signal }),
      )
      const [files] = await Promise.all([writing, exporting])
      await removeGone(making, new Map(files))
      return { citations: gathered.citations, files: new Map(files) }
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

/** What pages load from public/assets. */
async function prepareAssets(root: string): Promise<void> {
  await bundleReader(root)
  await fetchAssets(root)
}

/** What pages load from public/assets, beside the script. */
export async function fetchAssets(root: string): Promise<void> {
  await writeDisplayFont(join(root, 'public'))
  await copyFlags(root)
}

type Export = Pick<Parts, 'root' | 'exported' | 'program'> & { readonly signal: AbortSignal }

async function exportPages({ root, exported, program, signal }: Export): Promise<void> {
  await rm(exported, { recursive: true, force: true })
  const env = { NODE_ENV: 'production', [gatheredFolderVariable]: toKeptFolders(root).gathered }
  await withCompiled(root, program, (options) =>
    runProgram('next', ['build', ...options], { root, env, signal }),
  )

  const clientComponents = await findClientComponents(join(root, '.next'))
  if (clientComponents.length > 0) throw new BuildError(describeClientComponents(clientComponents))
}
