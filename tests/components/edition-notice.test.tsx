import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'

import { EditionNotice } from '@/components/embeds/edition-notice'
import { getWords } from '@/lib/content/languages'
import type { EmbedEdition } from '@/lib/pages/embed-page'

const address = 'https://site.example/en/statistics/share/'
const render = (edition: EmbedEdition) =>
  renderToStaticMarkup(
    <EditionNotice edition={edition} asOf="2019-01-05" address={address} words={getWords('en')} />,
  )

test('an embed of an edition says of which day it is, and no more while nothing changed', () => {
  const html = render({ year: '2018', isChanged: false })

  expect(html).toContain('As in the edition of 2018: the state of 5 January 2019.')
  expect(html).not.toContain('<a')
})

test('once the site has changed the value, it says so, with the new one and where it stands', () => {
  const html = render({ year: '2018', isChanged: true, valueNow: '98.5%' })

  expect(html).toContain('This site has changed this statistic since then. The value now: 98.5%.')
  expect(html).toContain(`<a href="${address}" target="_top">See it as it is now</a>`)
})

test('a statistic that was withdrawn is named as such', () => {
  const html = render({ year: '2018', isChanged: true, titleNow: 'Withdrawn: Share' })

  expect(html).toContain('See it as it is now: Withdrawn: Share</a>')
})
