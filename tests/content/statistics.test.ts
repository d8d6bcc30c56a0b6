import { describe, expect, test } from 'vitest'

import { toSlug } from '@/lib/content/file-names'
import { listMemberStates } from '@/lib/content/member-states'
import { getSource, listSources, toKey } from '@/lib/content/sources'
import { getFigure, getStatistic, listStatistics } from '@/lib/content/statistics'
import { findCitedOn } from '@/lib/pages/source-page'

const statistics = listStatistics('en')

describe.each(statistics.map((statistic) => ({ slug: toSlug(statistic), statistic })))(
  '$slug',
  ({ statistic }) => {
    test('gives the source of each value, and a reason where there is none', () => {
      for (const { id, value, low, source, notAvailable } of statistic.figures) {
        const hasValue = value !== undefined || low !== undefined
        expect(hasValue, id).toBe(notAvailable === undefined)
        if (source !== undefined) expect(getSource(source).title, id).not.toBe('')
        if (hasValue) expect(source, id).toBeDefined()
      }
    })
  },
)

test.each(['share-of-establishments', 'share-of-employment'])(
  '%s speaks of every member state',
  (slug) => {
    const areas = new Set(getStatistic(slug).figures.map(({ area }) => area))
    for (const state of listMemberStates()) expect(areas).toContain(toSlug(state))
  },
)

// The counts that the sources give, and the shares that they lead to.
test.each([
  ['share-of-establishments', 'cambodia-2011', 505_134 - 787, 505_134, 1],
  ['share-of-establishments', 'malaysia', 645_136, 662_939, 1],
  ['share-of-establishments', 'malaysia-2015', 907_065, 920_624, 1],
  ['share-of-establishments', 'philippines', 816_759, 820_255, 1],
  ['share-of-employment', 'philippines', 3_872_406, 3_872_406 + 2_473_336, 0],
] as const)('%s, %s: %d of %d', (slug, id, part, whole, decimals) => {
  const { value } = getFigure(getStatistic(slug), id)
  const factor = 10 ** decimals
  expect(Math.round((part / whole) * 100 * factor) / factor).toBe(value)
})

test('the bibliography has at least 100 sources, and each is cited somewhere', () => {
  const sources = listSources()
  expect(sources.length).toBeGreaterThanOrEqual(100)
  const uncited = sources.map(toKey).filter((key) => findCitedOn('en', key).length === 0)
  expect(uncited).toEqual([])
})
