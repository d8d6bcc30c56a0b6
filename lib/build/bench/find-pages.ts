import { existsSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'

type Page = { readonly kind: string; readonly path: string }

/**
 * Those of the pages that the site has.
 * @param pages a path may end in an asterisk, which stands for the first page of that folder
 */
export async function findPages(site: string, pages: readonly Page[]): Promise<readonly Page[]> {
  const found = await Promise.all(
    pages.map(async ({ kind, path }) => ({ kind, path: await toExactPath(site, path) })),
  )
  return found.filter(({ path }) => existsSync(join(site, path, 'index.html')))
}

async function toExactPath(site: string, path: string): Promise<string> {
  if (!path.endsWith('/*/')) return path

  const folder = path.slice(0, -2)
  const entries = await readdir(join(site, folder), { withFileTypes: true }).catch(() => [])
  const [first] = entries
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .toSorted()
  return first === undefined ? path : `${folder}${first}/`
}
