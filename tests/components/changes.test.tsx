import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'

import { CorrectionsView } from '@/components/corrections/corrections-view'
import { ReportContact } from '@/components/corrections/report-contact'
import { ChangeList } from '@/components/layouts/change-list'
import { PageLayout } from '@/components/layouts/page-layout'
import type { PressContact } from '@/lib/content/types'
import { getWords } from '@/lib/content/languages'
import { toCorrectionsPage } from '@/lib/pages/corrections-page'

const words = getWords('en')
const page = toCorrectionsPage('en')

const toText = (html: string) =>
  html
    .replace(/<script.*?<\/script>/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')

test('a page lists its changes, each at an address of its own', () => {
  const html = renderToStaticMarkup(
    <ChangeList
      changes={[
        { date: '2026-12-01', kind: 'correction', what: 'The year was wrong.' } as never,
        { date: '2026-12-03', kind: 'update', what: 'A source was added.' } as never,
      ]}
      words={words}
    />,
  )

  expect(html.match(/ id="[^"]*"/g)).toEqual([
    ' id="changes"',
    ' id="change-2026-12-03"',
    ' id="change-2026-12-01"',
  ])
  expect(toText(html)).toMatch(/3 December 2026 , Update : A source .* Correction : The year/)
})

test('a page without changes says nothing of them', () => {
  expect(renderToStaticMarkup(<ChangeList changes={undefined} words={words} />)).toBe('')
})

test('a page that was withdrawn says at its head when and why', () => {
  const withdrawal = {
    id: 'change-2026-12-05',
    day: '2026-12-05',
    kind: 'withdrawal',
    what: 'The source took its figures back.',
  } as const
  const html = renderToStaticMarkup(
    <PageLayout facts={{ ...page.facts, withdrawal }} words={words}>
      <p>The text.</p>
    </PageLayout>,
  )

  expect(html).toMatch(/<header.*role="note".*<\/header>.*The text/)
  expect(toText(html)).toContain(
    'Withdrawn on 5 December 2026 The source took its figures back. Do not rely on this page',
  )
})

describe('the page of corrections', () => {
  test('says plainly that nothing has changed', () => {
    const html = renderToStaticMarkup(<CorrectionsView page={{ ...page, changes: [] }} />)

    expect(html).toContain(words.corrections.none)
    expect(html).toContain('href="/en/corrections.xml"')
  })

  test('leads to each change on its page', () => {
    const change = { id: 'change-2026-12-01', day: '2026-12-01', kind: 'correction' } as const
    const story = { ...page.facts, path: '/en/2018/stories/viet-nam/', title: 'Rice' }
    const html = renderToStaticMarkup(
      <CorrectionsView page={{ ...page, changes: [{ ...change, what: 'A.', page: story }] }} />,
    )

    expect(html).toContain('<a href="/en/2018/stories/viet-nam/#change-2026-12-01">Rice</a>')
    expect(html).not.toContain(words.corrections.none)
  })
})

test.each<[PressContact | undefined, RegExp]>([
  [undefined, /No contact has been set/],
  [{ name: 'The press office' } as PressContact, /No contact has been set/],
  [{ email: 'press@example.org' } as PressContact, /Send.*href="mailto:press@example.org"/],
  [
    { name: 'The press office', telephone: '+62 (21) 1234' } as PressContact,
    /Tell The press office.*href="tel:\+62211234"/,
  ],
])('of the contact %j readers are told', (contact, expected) => {
  expect(renderToStaticMarkup(<ReportContact contact={contact} words={words} />)).toMatch(expected)
})
