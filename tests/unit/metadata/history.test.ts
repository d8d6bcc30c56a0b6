import { expect, test } from 'vitest'

import { toPageJsonLd } from '@/lib/metadata/json-ld/web-page'
import { noNotes, type PageChange, type Publication } from '@/lib/pages/page-facts'

const facts = {
  kind: 'page',
  lang: 'en',
  path: '/en/about/',
  title: 'About',
  description: 'A page.',
  trail: [],
  versions: {},
} as const

const toData = (publication: Publication) =>
  toPageJsonLd({ facts: { ...facts, ...publication }, notes: noNotes }, 'WebPage')

test('corrections are told with their days, and a withdrawal as the state of the page', () => {
  const changes: readonly PageChange[] = [
    { id: 'change-2026-12-02', day: '2026-12-02', kind: 'withdrawal', what: 'B' },
    { id: 'change-2026-12-01', day: '2026-12-01', kind: 'correction', what: 'A' },
  ]
  const data = toData({
    published: '2026-11-23',
    modified: '2026-12-02',
    changes,
    withdrawal: changes[0]!,
  })

  expect(data).toMatchObject({
    datePublished: '2026-11-23',
    dateModified: '2026-12-02',
    creativeWorkStatus: 'Withdrawn',
    correction: [
      {
        '@type': 'CorrectionComment',
        text: 'A',
        datePublished: '2026-12-01',
        url: expect.stringMatching(/\/en\/about\/#change-2026-12-01$/),
      },
    ],
  })
})

test('a page without a history says nothing of one', () => {
  expect(Object.keys(toData({ published: '2026-11-23' }))).not.toEqual(
    expect.arrayContaining([expect.stringMatching(/correction|creativeWorkStatus|dateModified/)]),
  )
})
