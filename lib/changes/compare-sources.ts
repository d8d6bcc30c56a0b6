import { getText } from '@/lib/check/yaml-values'

import { listChangedDocuments } from './comparison'
import type { Comparison } from './comparison'
import { compareFields } from './differences'
import { listCitations } from '@/lib/check/list-citations'
import type { ReaderView } from './reader-view'
import type { SourceChange } from './report'

/** Which sources came, went or changed, and where they are cited. */
export function compareSources(comparison: Comparison): readonly SourceChange[] {
  const changed = listChangedDocuments(comparison, ['Source'])
  if (changed.length === 0) return []
  const cited = indexCitations(comparison.after)
  return changed.map(({ file, state, before, after }) => {
    const key = (after ?? before)?.slug ?? ''
    const title = getText((after ?? before)?.fields, 'title')?.value ?? key
    const fields = compareFields(before?.fields, after?.fields)
    return { key, file, title, state, fields, citedIn: cited.get(key) ?? [] }
  })
}

/** The files that cite each source, with how often. What an edition has kept stays, and is not counted. */
function indexCitations({ tree }: ReaderView) {
  const index = new Map<string, { file: string; count: number }[]>()
  for (const [file, document] of [...tree.documents].toSorted()) {
    if (document.kind.name === 'StatisticSnapshot') continue
    const keys = listCitations(document)
    for (const key of new Set(keys)) {
      const count = keys.filter((other) => other === key).length
      index.set(key, [...(index.get(key) ?? []), { file, count }])
    }
  }
  return index
}
