import type { PageDigest } from '../page-digest'

import { copyFiles, type KeptPage, type KeptSite, toPagePath } from './kept-site'
import type { Citations, Keys } from './page-keys'

type Joining = {
  readonly kept: KeptSite
  readonly keys: Keys
  readonly citations: Citations
  /** The folder of the site that is being built, with the pages that were drawn. */
  readonly exported: string
  /** Where pages are kept. */
  readonly folder: string
}

/**
 * Keeps the pages that were drawn, beside those that are as they were.
 * @returns every page that there is now, by its path, in the order of the paths
 */
export async function joinPages(
  drawn: readonly PageDigest[],
  { kept, keys, citations, exported, folder }: Joining,
): Promise<ReadonlyMap<string, KeptPage>> {
  const toPage = (digest: PageDigest) => {
    const path = toPagePath(digest.file)
    return [path, { key: keys.ofPage(path, citations), digest }] as const
  }
  const now = new Map(drawn.map(toPage))
  const before = [...kept.pages].filter(
    ([path, { key }]) => !now.has(path) && key === keys.ofPage(path, citations),
  )
  await copyFiles(
    drawn.map(({ file }) => file),
    exported,
    folder,
  )
  return new Map([...before, ...now].toSorted(([a], [b]) => (a < b ? -1 : 1)))
}
