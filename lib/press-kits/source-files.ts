import { toKeys, type Notes } from '@/lib/citations/number-mentions'
import { getSource } from '@/lib/content/sources'
import { toBibtex, toCslJson, toRis } from '@/lib/references/export-references'
import { toCsl } from '@/lib/references/to-csl'

import type { KitFile } from './kit-file'

/** Every source that some pages cite, once, for reference managers. */
export function listSourceFiles(pages: readonly { readonly notes: Notes }[]): readonly KitFile[] {
  const keys = [...new Set(pages.flatMap(({ notes }) => toKeys(notes)))].toSorted()
  if (keys.length === 0) return []
  const items = keys.map((key) => toCsl(getSource(key), key))
  return [
    { path: 'sources/sources.bib', content: items.map(toBibtex).join('\n') },
    { path: 'sources/sources.ris', content: items.map(toRis).join('\n') },
    { path: 'sources/sources.csl.json', content: toCslJson(items) },
  ]
}
