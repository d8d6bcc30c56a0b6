import { readFileSync, realpathSync, statSync } from 'node:fs'
import { basename, join, sep } from 'node:path'

import { findRedirect } from './redirects/redirect-rules'

/** What a server does with an address. Files are named from the site's folder, with a slash first. */
export type Served =
  | { readonly kind: 'file'; readonly file: string }
  | { readonly kind: 'redirect'; readonly to: string }
  | { readonly kind: 'not-found' }
  | { readonly kind: 'malformed' }

/**
 * Looks at the disk without waiting: that takes microseconds here, and a way through the pool of threads many
 * times as long under load.
 * @param target path and query as they stand in the request
 */
export function findServedFile(site: string, target: string): Served {
  const [encodedPath = '', ...query] = target.split('?')
  const path = decodePath(encodedPath)
  if (path === undefined) return { kind: 'malformed' }
  if (isHidden(path)) return { kind: 'not-found' }

  const moved = findRedirect(
    readRedirects(site),
    path,
    query.length > 0 ? query.join('?') : undefined,
  )
  if (moved !== undefined) return { kind: 'redirect', to: moved }

  const file = path.endsWith('/') ? `${path}index.html` : path
  if (isFileOf(site, file)) return { kind: 'file', file }
  if (!path.endsWith('/') && isFileOf(site, `${path}/index.html`)) {
    return { kind: 'redirect', to: [`${encodedPath}/`, ...query].join('?') }
  }
  return { kind: 'not-found' }
}

/** The path in plain characters; undefined if it is none, or tries to leave the site. */
function decodePath(encodedPath: string): string | undefined {
  let path: string
  try {
    path = decodeURIComponent(encodedPath)
  } catch {
    return undefined
  }
  // Two slashes at the start of a redirect would name another site.
  const isSound = path.startsWith('/') && !path.includes('//') && !/[\0\\]/.test(path)
  return isSound && !path.split('/').includes('..') ? path : undefined
}

// Hosts keep these to themselves too: their settings, and the compressed twins of files.
function isHidden(path: string): boolean {
  const hasHiddenPart = path.split('/').some((part) => /^\.(?!well-known$)/.test(part))

  return (
    hasHiddenPart ||
    ['_headers', '_redirects'].includes(basename(path)) ||
    /\.(?:br|gz)$/.test(path)
  )
}

function readRedirects(site: string): string {
  const file = join(site, '_redirects')
  return statSync(file, { throwIfNoEntry: false }) ? readFileSync(file, 'utf8') : ''
}

/** Whether the site has a file, in its own folder and not behind a link that leads out of it. */
function isFileOf(site: string, file: string): boolean {
  try {
    if (!statSync(join(site, file), { throwIfNoEntry: false })?.isFile()) return false
    return realpathSync.native(join(site, file)).startsWith(`${realpathSync.native(site)}${sep}`)
  } catch {
    return false
  }
}
