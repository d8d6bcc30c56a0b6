import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'

import { isPage, splitAddress, toFile } from '@/lib/addresses/address'
import { errorAt, type Problem } from '@/lib/check/problem'

import { findAttribute, isElement, listNodes } from '../html-nodes'

import type { ReadRedirects } from './read-redirects'

/**
 * Redirects from something that is still there, or to something that is not.
 * @param site the folder of the site, before redirects are written to it
 */
export async function findDeadEnds(
  site: string,
  { file, redirects }: ReadRedirects,
): Promise<readonly Problem[]> {
  const problems: Problem[] = []
  for (const { from, to } of redirects) {
    if (await exists(site, from.value)) {
      problems.push(
        errorAt(
          file,
          from.offset,
          `${from.value} is still there. Take this redirect out, or what stands at that address.`,
        ),
      )
    }
    if (!(await exists(site, to.value))) {
      const { path, anchor } = splitAddress(to.value)
      const what = anchor !== undefined && (await exists(site, path)) ? `#${anchor}` : path
      const kind = what === path ? (isPage(path) ? 'page' : 'file') : 'place on the page'
      problems.push(
        errorAt(
          file,
          to.offset,
          `There is no ${kind} ${what}. Write an address that the site has now.`,
        ),
      )
    }
  }
  return problems
}

async function exists(site: string, address: string): Promise<boolean> {
  const { path, anchor } = splitAddress(address)
  const file = join(site, toFile(path))
  const isFile = await stat(file).then(
    (stats) => stats.isFile(),
    () => false,
  )
  if (!isFile || anchor === undefined) return isFile
  return listNodes(await readFile(file, 'utf8'))
    .filter(isElement)
    .some((element) => findAttribute(element, 'id') === anchor)
}
