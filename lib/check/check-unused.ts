import { listOf } from './library'
import type { ContentLibrary } from './library'
import { listCitations } from './list-citations'
import { adviceAt } from './problem'
import type { Problem } from './problem'

/** Reminds of sources that nothing cites. */
export function* checkUnused(library: ContentLibrary): Generator<Problem> {
  const cited = new Set(library.documents.flatMap(listCitations))
  for (const { file, slug } of listOf(library, 'Source')) {
    if (cited.has(slug)) continue
    yield adviceAt(file, 0, `Nothing cites this source. Cite it as [^${slug}], or delete the file.`)
  }
}
