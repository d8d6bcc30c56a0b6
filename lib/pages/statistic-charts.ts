import { getWords } from '@/lib/content/languages'
import { fill } from '@/lib/words'

import { hasScale, type RowGroup } from './row-chart'
import type { StatisticPage } from './statistic-page'

/** A chart of a statistic: values on a common scale in rows, or an amount in dots. */
export type StatisticChart = {
  /** Its name in addresses. */
  readonly name: string
  readonly title: string
} & ({ readonly kind: 'rows'; readonly groups: readonly RowGroup[] } | { readonly kind: 'dots' })

type Shown = Pick<StatisticPage, 'facts' | 'slug' | 'headline' | 'byMemberState' | 'regional'>

/** One dot of a chart of an amount stands for so many. */
export const amountPerDot = 1_000_000
export const dotsPerRow = 16

/** The charts that suit a statistic: its amount in dots, its member states, what was printed over the years. */
export function listStatisticCharts(page: Shown): readonly StatisticChart[] {
  const { facts, slug, headline, byMemberState, regional } = page
  const { statistics, locale } = getWords(facts.lang)
  const { title } = headline.text
  if (headline.statistic.unit === 'count')
    return headline.figure.value === undefined ? [] : [{ kind: 'dots', name: slug, title }]
  if (!hasScale(headline.statistic.unit)) return []
  const ofRegion = (name: string): StatisticChart => ({
    kind: 'rows',
    name,
    title: fill(statistics.printedOverTime, locale, { title }),
    groups: regional,
  })
  if (byMemberState.length === 0) return [ofRegion(slug)]
  return [
    {
      kind: 'rows',
      name: slug,
      title: fill(statistics.ofMemberStates, locale, { title }),
      groups: [...regional.slice(0, 1), ...byMemberState],
    },
    ...(regional.length > 1 ? [ofRegion(`${slug}-region`)] : []),
  ]
}
