import { splitAddress } from '@/lib/addresses/address'
import { findNearest } from '@/lib/citations/nearest'

import type { Problem } from '../problem'

import type { SiteAddresses } from './site-addresses'

/** Why an address of this site leads nowhere, or not quite there. */
export type TargetFault = {
  readonly message: string
  readonly severity: Problem['severity']
  /** What certainly stands for it. */
  readonly better?: string
}

/** What is wrong with an address of this site from its first slash on, or undefined. */
export function findTargetFault(address: string, site: SiteAddresses): TargetFault | undefined {
  const moved = site.findRedirect(address)
  if (moved !== undefined) {
    const message = `${quote(address)} has moved. The old address still works, but write the new one: ${quote(moved)}.`
    return { message, severity: 'advice', better: moved }
  }
  const { path: withQuery, anchor } = splitAddress(address)
  const path = decode(withQuery.split('?')[0] ?? '')
  const hash = anchor === undefined ? '' : `#${anchor}`
  if (!site.hasPath(path)) return findPathFault(path, hash, site)
  if (anchor === undefined || anchor === '') return undefined
  return findAnchorFault(path, decode(anchor), site)
}

function findPathFault(path: string, hash: string, site: SiteAddresses): TargetFault {
  const same = [`${path}/`, path.replace(/\/+$/, ''), path.replace(/index\.html$/, '')].find(
    site.hasPath,
  )
  if (same !== undefined) {
    return {
      message: `${quote(path)} is not quite the address. Write ${quote(`${same}${hash}`)}.`,
      severity: 'error',
      better: `${same}${hash}`,
    }
  }
  const what = path.endsWith('/') || !/\.\w+$/.test(path) ? 'page' : 'file'
  const nearest = findNearest(path, site.paths)
  const advice =
    nearest === undefined
      ? 'Open the page in the preview and copy its address.'
      : `Did you mean ${quote(nearest)}?`
  return { message: `The site has no ${what} ${quote(path)}. ${advice}`, severity: 'error' }
}

function findAnchorFault(
  path: string,
  anchor: string,
  site: SiteAddresses,
): TargetFault | undefined {
  const anchors = site.findAnchors(path)
  if (!anchors) {
    const message = `${quote(path)} is a file, which has no places that "#" could lead to. Take ${quote(`#${anchor}`)} out.`
    return { message, severity: 'error' }
  }
  if (anchors.names.includes(anchor) || !anchors.isCertain(anchor)) return undefined
  const nearest = findNearest(anchor, anchors.names)
  const advice =
    nearest === undefined
      ? 'The words of a heading, in small letters and with hyphens between them, make its place.'
      : `Did you mean ${quote(`#${nearest}`)}?`
  return {
    message: `The page ${quote(path)} has no place ${quote(`#${anchor}`)}. ${advice}`,
    severity: 'error',
  }
}

/** An address with its codes (%20) read; as it is where they cannot be read. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** An address in quotation marks, whole, so that it can be copied. */
export const quote = (address: string) => `"${address}"`
