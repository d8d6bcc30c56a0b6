import { rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import { build as bundle } from 'esbuild'

import { assertListed } from '@/lib/licences/find-packages'
import { writeLicences } from '@/lib/licences/write-licences'
import { gatheredFolderVariable } from '@/lib/pages/gathered'
import type * as siteTasks from '@/lib/site-files/worker'

import { BuildError } from './build-error'
import { toBundleOptions } from './bundle-reader'
import { describeClientComponents, findClientComponents } from './client-components'
import { compressFiles } from './compress'
import { copyFlags } from './copy-flags'
import { subsetDisplayFont, writeDisplayFont } from './display-font'
import { cleanExport } from './export-cleanup'
import { hashAssets } from './hash-assets'
import { toHeadersFile } from './headers'
import type * as pageTasks from './page-worker'
import { prepareContent } from './prepare-content'
import { writeReadingSheet } from './reading-sheet'
import { refuseLinks } from './refuse-links'
import { writeRedirects } from './redirects/write-redirects'
import { runProgram } from './run-process'
import { runStep } from './run-step'
import { writeSecurityText } from './security-text'
import { assertReplaceable, recoverSwap, swapIn } from './swap'
import { withWorkers, type Workers } from './workers'
import { moveInto, writeSiteFiles } from './write-site-files'

type Options = { readonly root: string; readonly out: string }

/**
 * Builds the whole site from nothing. Until the last step, `out` stays as it was.
 * @throws BuildError with what to mend
 */
export async function buildSite({ root, out }: Options): Promise<void> {
  const exported = join(root, '.build/export')
  await assertReplaceable(out, root)
  await recoverSwap(out)

  await prepareContent(root)
  await runStep('bundle the script', () => bundleReader(root))
  await runStep('fetch typeface and flags', () => prepareAssets(root))
  const folders = { files: join(root, '.build/files'), gathered: join(root, '.build/gathered') }
  await withWorkers(root, 'lib/site-files/worker.ts', (workers: Workers<typeof siteTasks>) =>
    writeSiteFiles(workers, folders),
  )
  await runStep('export the pages', () => exportPages(root, exported, folders.gathered))
  await withWorkers(
    root,
    'lib/build/page-worker.ts',
    async ({ run }: Workers<typeof pageTasks>) => {
      const pages = await runStep('take out the framework', () =>
        cleanExport(exported, (batch) => run('cleanBatch', batch)),
      )
      await runStep('put the files together', async () => {
        await moveInto(folders.files, exported)
        await subsetDisplayFont(exported, pages)
        await writeReadingSheet(exported, pages)
        await hashAssets(exported, (batch) => run('rewriteBatch', batch))
        await writeHostFiles(root, exported)
      })
      await runStep('lead old addresses on', () => writeRedirects(root, exported))
      await runStep('compress', () =>
        compressFiles(exported, (batch) => run('compressBatch', batch)),
      )
    },
  )
  await runStep('put the site in its place', () => swapIn(exported, out))
}

async function bundleReader(root: string): Promise<void> {
  const { metafile } = await bundle(toBundleOptions(root)).catch((failure: unknown) => {
    throw new BuildError(failure instanceof Error ? failure.message : String(failure))
  })
  await assertListed(root, metafile)
  await writeLicences(root)
}

/** What pages load from public/assets, beside the script. */
export async function prepareAssets(root: string): Promise<void> {
  await writeDisplayFont(join(root, 'public'))
  await copyFlags(root)
}

async function exportPages(root: string, exported: string, gathered: string): Promise<void> {
  await rm(exported, { recursive: true, force: true })
  const env = { NODE_ENV: 'production', [gatheredFolderVariable]: gathered }
  await runProgram('next', ['build'], { root, env })

  const clientComponents = await findClientComponents(join(root, '.next'))
  if (clientComponents.length > 0) throw new BuildError(describeClientComponents(clientComponents))
}

/** What hosts and their visitors look for, and a last look at all files. */
async function writeHostFiles(root: string, exported: string): Promise<void> {
  await writeFile(join(exported, '_headers'), toHeadersFile())
  await writeSecurityText(root, exported)
  await refuseLinks(exported)
}
