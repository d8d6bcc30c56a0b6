import { readFile, realpath, stat } from 'node:fs/promises'
import { basename, join, sep } from 'node:path'

import { findRedirect } from './redirects/redirect-rules'

/** What a server does with an address. Files are named from the site's folder, with a slash first. */
export type Served =
  | { readonly kind: 'file'; readonly file: string }
  | { readonly kind: 'redirect'; readonly to: string }
  | { readonly kind: 'not-found' }
  | { readonly kind: 'malformed' }

/** @param target path and query as they stand in the request */
export async function findServedFile(site: string, target: string): Promise<Served> {
  const [encodedPath = '', ...query] = target.split('?')
  const path = decodePath(encodedPath)
  if (path === undefined) return { kind: 'malformed' }
  if (isHidden(path)) return { kind: 'not-found' }

  const moved = findRedirect(
    await readFile(join(site, '_redirects'), 'utf8').catch(() => ''),
    path,
    query.length > 0 ? query.join('?') : undefined,
  )
  if (moved !== undefined) return { kind: 'redirect', to: moved }

  const file = path.endsWith('/') ? `${path}index.html` : path
  if (await isFileOf(site, file)) return { kind: 'file', file }
  if (!path.endsWith('/') && (await isFileOf(site, `${path}/index.html`))) {
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

/** Whether the site has a file, in its own folder and not behind a link that leads out of it. */
async function isFileOf(site: string, file: string): Promise<boolean> {
  try {
    const [folder, path] = await Promise.all([realpath(site), realpath(join(site, file))])
    return path.startsWith(`${folder}${sep}`) && (await stat(path)).isFile()
  } catch {
    return false
  }
}
