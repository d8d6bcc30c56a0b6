import { splitAddress } from '@/lib/addresses/address'

import { listOf } from '../library'
import type { ContentLibrary } from '../library'
import { listRedirects } from '../redirects'

import { listAnchors } from './page-anchors'
import type { Anchors } from './page-anchors'
import { listFiles } from './site-files'
import { listPages } from './site-pages'

/** Every address of the site that the content makes, known without building it. */
export type SiteAddresses = {
  /** Pages and files, without anchors. */
  readonly paths: readonly string[]
  readonly hasPath: (path: string) => boolean
  /** The places on a page; undefined for what is no page. */
  readonly findAnchors: (path: string) => Anchors | undefined
  /** Where an address of content/addresses/redirects.yaml leads now. */
  readonly findRedirect: (address: string) => string | undefined
}

const known = new WeakMap<ContentLibrary, SiteAddresses>()

/** The addresses of a library, gathered once. */
export function getSiteAddresses(library: ContentLibrary): SiteAddresses {
  const addresses = known.get(library) ?? gather(library)
  known.set(library, addresses)
  return addresses
}

function gather(library: ContentLibrary): SiteAddresses {
  const pages = new Map(listPages(library).map((page) => [page.path, page]))
  const paths = new Set(['/', ...pages.keys(), ...listFiles(library, [...pages.values()])])
  const anchors = new Map<string, Anchors>()
  const [redirects] = listOf(library, 'Redirects')
  const moved = new Map(
    redirects?.fields
      ? listRedirects(redirects.fields).map(({ from, to }) => [from.value, to.value])
      : [],
  )
  return {
    paths: [...paths],
    hasPath: (path) => paths.has(path),
    findAnchors(path) {
      const page = pages.get(path === '/' ? `/${library.defaultLanguage}/` : path)
      if (!page) return undefined
      const found = anchors.get(path) ?? listAnchors(page, library)
      anchors.set(path, found)
      return found
    },
    findRedirect: (address) => moved.get(address) ?? moved.get(splitAddress(address).path),
  }
}
