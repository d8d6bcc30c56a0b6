import { expect, test } from 'vitest'

import { gatherChanges } from '@/lib/pages/corrections-page'
import type { PageFacts } from '@/lib/pages/page-facts'
import { toPublication } from '@/lib/pages/publication'

const published = '2026-11-23T00:00:00.000Z'
const change = (date: string, kind: 'correction' | 'update' | 'withdrawal', what: string) => ({
  date: `${date}T00:00:00.000Z`,
  kind,
  what,
})

test('a page without changes has only its day', () => {
  expect(toPublication({ published })).toEqual({ published: '2026-11-23' })
  expect(toPublication({ published, changes: [] })).toEqual({ published: '2026-11-23' })
})

test('changes stand in order, the newest first, each with an anchor of its own', () => {
  const { modified, changes, withdrawal } = toPublication({
    published,
    changes: [
      change('2026-12-02', 'correction', 'A'),
      change('2026-12-01', 'update', 'B'),
      change('2026-12-02', 'update', 'C'),
    ],
  })

  expect(modified).toBe('2026-12-02')
  expect(withdrawal).toBeUndefined()
  expect(changes?.map(({ id, what }) => [id, what])).toEqual([
    ['change-2026-12-02-2', 'C'],
    ['change-2026-12-02', 'A'],
    ['change-2026-12-01', 'B'],
  ])
})

test('a page stays withdrawn, whatever changed later', () => {
  const { modified, withdrawal } = toPublication({
    published,
    changes: [change('2026-12-01', 'withdrawal', 'A'), change('2026-12-03', 'update', 'B')],
  })

  expect(modified).toBe('2026-12-03')
  expect(withdrawal).toMatchObject({ day: '2026-12-01', what: 'A' })
})

test('the changes of all pages stand in one list, those of the front once', () => {
  const toFacts = (kind: PageFacts['kind'], path: string, days: readonly string[]): PageFacts => ({
    kind,
    lang: 'en',
    path,
    title: path,
    description: '',
    trail: [],
    versions: {},
    ...toPublication({ published, changes: days.map((day) => change(day, 'update', day)) }),
  })
  const pages = [
    toFacts('front', '/en/', ['2026-12-03']),
    toFacts('edition', '/en/2018/', ['2026-12-03']),
    toFacts('story', '/en/2018/stories/a/', ['2026-12-01', '2026-12-05']),
    toFacts('sources', '/en/sources/', []),
  ]

  expect(gatherChanges(pages).map(({ page, day }) => [page.path, day])).toEqual([
    ['/en/2018/stories/a/', '2026-12-05'],
    ['/en/2018/', '2026-12-03'],
    ['/en/2018/stories/a/', '2026-12-01'],
  ])
})
