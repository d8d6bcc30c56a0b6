import { routes } from '@/lib/routes'

import { LanguageAddresses } from './language-addresses'
import type { SiteAddress } from './page-parts'
import type { ReaderView } from './reader-view'

/**
 * Works out from the content which pages, files and places a build would have. It follows the same rules as
 * lib/pages and lib/addresses, without a build; what never depends on the content (icons, robots.txt) is left out.
 */
export function listSiteAddresses(view: ReaderView): readonly SiteAddress[] {
  const { languages, defaultLanguage } = view.tree.library
  const addresses = languages.flatMap((lang) => new LanguageAddresses(view, lang).list())
  const front = addresses.find(
    ({ path }) => defaultLanguage !== undefined && path === routes.front(defaultLanguage),
  )
  return [...(front ? [{ ...front, path: '/' }] : []), ...mergeFiles(addresses)]
}

/** Files that are the same in every language are listed by each; they become one. */
function mergeFiles(addresses: readonly SiteAddress[]): readonly SiteAddress[] {
  const merged = new Map<string, SiteAddress>()
  for (const address of addresses) {
    const known = merged.get(address.path)
    merged.set(
      address.path,
      known ? { ...known, shows: new Set([...known.shows, ...address.shows]) } : address,
    )
  }
  return [...merged.values()]
}
