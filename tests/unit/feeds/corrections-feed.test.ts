import { expect, test } from 'vitest'

import { getEdition, getNewestYear } from '@/lib/content/editions'
import { toDay } from '@/lib/format'
import { toCorrectionsFeed } from '@/lib/feeds/corrections-feed'
import { toCorrectionsPage, type ListedChange } from '@/lib/pages/corrections-page'

const page = toCorrectionsPage('en')
const story = { ...page.facts, path: '/en/2018/stories/viet-nam/' }
const toChange = (day: string, kind: ListedChange['kind'], title: string): ListedChange => ({
  id: `change-${day}`,
  day,
  kind,
  what: 'It said 5 < 3 & more.',
  page: { ...story, title },
})

test('an entry has the address of the change as its id, and says what kind of change it is', () => {
  const feed = toCorrectionsFeed({
    ...page,
    changes: [toChange('2026-12-01', 'correction', 'Rice')],
  })
  const [, entry = ''] = feed.split('<entry>')

  expect(entry).toMatch(/<id>https:.*\/en\/2018\/stories\/viet-nam\/#change-2026-12-01<\/id>/)
  expect(entry).toContain('<title>Correction: Rice</title>')
  expect(entry).toContain('<updated>2026-12-01T00:00:00Z</updated>')
  expect(entry).toContain('<summary>It said 5 &lt; 3 &amp; more.</summary>')
  expect(feed).toMatch(/<updated>2026-12-01T00:00:00Z<\/updated>\n<author>/)
})

test('a page that was withdrawn says so once', () => {
  const changes = [toChange('2026-12-01', 'withdrawal', 'Withdrawn: Rice')]

  expect(toCorrectionsFeed({ ...page, changes })).toContain('<title>Withdrawn: Rice</title>')
})

test('while nothing has changed, the feed is as old as the newest edition', () => {
  const day = toDay(getEdition('en', getNewestYear('en')).published)

  expect(toCorrectionsFeed({ ...page, changes: [] })).toContain(
    `<updated>${day}T00:00:00Z</updated>\n<author>`,
  )
})
