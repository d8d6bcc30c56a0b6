import { readFileSync } from 'node:fs'

import { root } from '../root'

/** Every address of the built site that the sitemap names, as paths: /en/, /en/2018/ … */
export function listSitemapPaths(): readonly string[] {
  const sitemap = readFileSync(`${root}/out/sitemap.xml`, 'utf8')
  const paths = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(
    ([, loc]) => new URL(loc ?? '').pathname,
  )
  if (paths.length === 0) throw new Error('out/sitemap.xml names no page.')
  return paths
}

/** The built page of a path, as it is served. */
export const readPage = (path: string) => readFileSync(`${root}/out${path}index.html`, 'utf8')
