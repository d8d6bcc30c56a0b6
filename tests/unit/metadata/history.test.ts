import { expect, test } from 'vitest'

import { toStoryJsonLd } from '@/lib/metadata/json-ld/article'
import { noNotes, type Publication } from '@/lib/pages/page-facts'

const toPage = (publication: Publication) => ({
  facts: {
    kind: 'story' as const,
    lang: 'en',
    path: '/en/2018/stories/viet-nam/',
    title: 'Rice',
    description: 'A story.',
    trail: [],
    versions: {},
    ...publication,
  },
  notes: noNotes,
})

const correction = { id: 'change-2026-12-01', day: '2026-12-01', kind: 'correction', what: 'A' }
const withdrawal = { id: 'change-2026-12-02', day: '2026-12-02', kind: 'withdrawal', what: 'B' }

test('corrections are told with their days, and a withdrawal as the state of the page', () => {
  const changes = [withdrawal, correction] as NonNullable<Publication['changes']>
  const data = toStoryJsonLd(
    toPage({ published: '2026-11-23', modified: '2026-12-02', changes, withdrawal: changes[0]! }),
  )

  expect(data).toMatchObject({
    datePublished: '2026-11-23',
    dateModified: '2026-12-02',
    creativeWorkStatus: 'Withdrawn',
    correction: [
      {
        '@type': 'CorrectionComment',
        text: 'A',
        datePublished: '2026-12-01',
        url: expect.stringMatching(/\/en\/2018\/stories\/viet-nam\/#change-2026-12-01$/),
      },
    ],
  })
})

test('a page without a history says nothing of one', () => {
  const data = toStoryJsonLd(toPage({ published: '2026-11-23' }))

  expect(Object.keys(data)).not.toEqual(
    expect.arrayContaining([expect.stringMatching(/correction|creativeWorkStatus|dateModified/)]),
  )
})
