import { toSlug } from '@/lib/content/file-names'
import type { StatisticSnapshot } from '@/lib/content/types'
import { toDay } from '@/lib/format'

import type { EmbedState } from './embed-state'

/** A statistic as an edition has kept it, for an embed. @throws where it has no words in that language. */
export function toSnapshotState(snapshot: StatisticSnapshot, lang: string): EmbedState {
  const text = snapshot.texts.find(({ language }) => language === lang)
  if (!text) throw new Error(`A snapshot of "${toSlug(snapshot)}" has no words in "${lang}".`)
  const { title, measures, axis, caution, cautionSources, names } = text
  return {
    slug: toSlug(snapshot),
    lang,
    asOf: toDay(text.asOf),
    unit: snapshot.unit,
    decimals: snapshot.decimals,
    title,
    measures,
    axis,
    caution,
    cautionSources: cautionSources ?? [],
    figures: snapshot.figures,
    names: Object.fromEntries(names.map(({ id, name }) => [id, name])),
    sources: snapshot.sources,
  }
}
