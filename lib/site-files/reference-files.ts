import { listSources, toKey } from '@/lib/content/sources'
import { listAllPages } from '@/lib/pages/all-pages'
import { toCslJson } from '@/lib/references/export-references'
import { isCitable, toPageCsl } from '@/lib/references/page-reference'
import { toCsl } from '@/lib/references/to-csl'
import { referenceEndings, writeReference } from '@/lib/references/write-reference'
import { routes } from '@/lib/routes'

import type { FileFamily } from './site-file'

/** Every page that others cite, for their reference managers. */
export const listPageReferences: FileFamily = () =>
  listAllPages()
    .filter(isCitable)
    .flatMap((facts) =>
      referenceEndings.map((ending) => ({
        path: routes.pageFile(facts.path, ending),
        page: facts.path,
        make: () => writeReference(`page.${ending}`, toPageCsl(facts)),
      })),
    )

/** Every source, for reference managers. */
export const listSourceReferences: FileFamily = () =>
  listSources().flatMap((source) => {
    const key = toKey(source)
    return referenceEndings.map((ending) => ({
      path: routes.sourceFile(key, ending),
      make: () => writeReference(`source.${ending}`, toCsl(source, key)),
    }))
  })

/** The whole bibliography. */
export const listBibliography: FileFamily = () => [
  {
    path: routes.allSourcesFile(),
    make: () => toCslJson(listSources().map((source) => toCsl(source, toKey(source)))),
  },
]
