import { expect, test } from 'vitest'

import { append, checkWith, edit, findMarker, findOnly } from './content-tree'
import type { Case } from './content-tree'

const about = 'pages/about.en.mdx'
const story = 'editions/2018/stories/viet-nam.en.mdx'
const added = (text: string) => append(about, `\n${text}\n`)

const cases: readonly Case[] = [
  [
    'a page that is not there',
    added('A ¶[b](/en/abuot/).'),
    /^The site has no page "\/en\/abuot\/"\. Did you mean "\/en\/about\/"\?$/,
  ],
  [
    'a page without its slash',
    added('A ¶[b](/en/about).'),
    /is not quite the address\. Write "\/en\/about\/"/,
  ],
  [
    'a page without its slash, with a place',
    added('A ¶[b](/en/about#more).'),
    /Write "\/en\/about\/#more"/,
  ],
  ['a file with a slash', added('A ¶[b](/en/feed.xml/).'), /Write "\/en\/feed\.xml"/],
  ['a page by its file', added('A ¶[b](/en/about/index.html).'), /Write "\/en\/about\/"/],
  [
    'a story that nobody has told',
    added('A ¶[b](/en/2018/stories/malaysia/).'),
    /has no page "\/en\/2018\/stories\/malaysia\/"/,
  ],
  ['a page in another language', added('A ¶[b](/th/about/).'), /Did you mean "\/en\/about\/"/],
  [
    'a source that is not there',
    added('A ¶[b](/en/sources/index-2041/).'),
    /Did you mean "\/en\/sources\/index-2014\/"/,
  ],
  [
    'a file that is not there',
    added('A ¶[b](/data/statistics/shares.csv).'),
    /has no file .* "\/data\/statistics\/share\.csv"/,
  ],
  [
    'a place that is not on a page',
    added('A ¶[b](/en/statistics/share/#malasia).'),
    /has no place "#malasia"\. Did you mean "#malaysia"/,
  ],
  ['a place that is not on this page', added('A ¶[b](#mor).'), /Did you mean "#more"/],
  [
    'a place of a heading that is not there',
    added('A ¶[b](/en/2018/stories/viet-nam/#how-is-it-counted).'),
    /Did you mean "#how-it-is-counted"/,
  ],
  [
    'a source that the page does not cite',
    added('A ¶[b](/en/about/#source-baseline-2017).'),
    /no place "#source-baseline-2017"/,
  ],
  ['a place in a file', added('A ¶[b](/en/feed.xml#top).'), /is a file, which has no places/],
  ['a link by reference', added('A [b][c].\n\n¶[c]: /en/nowhere-at-all/'), /has no page/],
  [
    'an address that has moved',
    added('A ¶[b](/en/about-us/).'),
    /has moved\..* "\/en\/about\/"/,
    'advice',
  ],
  [
    'a place that has moved',
    added('A ¶[b](/en/about/#much-more).'),
    /has moved\..* "\/en\/about\/#more"/,
    'advice',
  ],
  [
    'the whole address of this site',
    added('A ¶[b](https://msme-day.example.org/en/about/).'),
    /Write "\/en\/about\/"/,
    'advice',
  ],
  [
    'the whole address of a page that is not there',
    added('A ¶[b](https://msme-day.example.org/en/abuot/).'),
    /Did you mean "\/en\/about\/"/,
  ],
  [
    'a redirect to a page that is not there',
    edit('addresses/redirects.yaml', '    to: /en/about/\n', '    to: ¶/en/abuot/\n'),
    /Did you mean "\/en\/about\/"/,
  ],
  [
    'a redirect to a place that is not there',
    edit('addresses/redirects.yaml', 'to: /en/about/#more', 'to: ¶/en/about/#mroe'),
    /Did you mean "#more"/,
  ],
]

test.for(cases)('%s is told where it stands', async ([_, changes, message, severity = 'error']) => {
  expect(await findOnly(changes)).toEqual([
    { place: findMarker(changes), message: expect.stringMatching(message) as string, severity },
  ])
})

test.for([
  '/',
  '/en/',
  '/en/#the-day-in-short',
  '/en/2018/',
  '/en/2018/press-release/',
  '/en/2018/press-release/#quote-they-matter',
  '/en/2018/stories/',
  '/en/2018/stories/viet-nam/?from=here#how-it-is-counted',
  '/en/2018/stories/viet-nam/#source-index-2014',
  '/en/2018/stories/viet-nam/#cite-index-2014-1',
  '/en/2018/stories/viet-nam/#note-rounding',
  '/en/2018/stories/viet-nam/#change-2019-01-05',
  '/en/member-states/timor-leste/',
  '/en/member-states/viet-nam/#source-index-2014',
  '/en/statistics/share/#malaysia-2015',
  '/en/statistics/share/#source-baseline-2017',
  '/en/sources/#source-index-2014',
  '/en/sources/index-2014/#mentions',
  '/en/corrections/',
  '/en/corrections.xml',
  '/en/member-states/viet-nam/feed.json',
  '/en/embed/share/',
  '/data/statistics/share.csv-metadata.json',
  '/data/sources/index-2014.csl.json',
  '/data/sources.csl.json',
  '/data/pages/en/2018/stories/viet-nam.bib',
  '/data/press-kits/en/2018.zip',
  '/data/charts/en/share.svg',
  '/share/en/2018.png',
  '/sitemap.xml',
  '/icons/icon.svg',
])('a link to %s leads somewhere', async (address) => {
  const changes = {
    ...append(about, `\nSee [this](${address}).\n`),
    ...append('editions/2018/edition.en.mdx', '\n## The day in short\n\nA day.\n'),
  }

  expect(await checkWith(changes)).toEqual([])
})

test('a page whose text cannot be read has no places that could be missed', async () => {
  const changes = {
    ...append(story, '\nA {b} c.\n'),
    ...append(about, '\nA [b](/en/2018/stories/viet-nam/#not-there).\n'),
  }

  expect((await checkWith(changes)).map(({ file }) => file)).toEqual([`content/${story}`])
})

test('the address of a link is mended where it is certain', async () => {
  const changes = added('A [/en/about](/en/about).')
  const [problem] = await checkWith(changes)
  const text = String(changes[about])
  const start = text.lastIndexOf('/en/about')

  expect(problem?.fix?.edits).toEqual([{ start, end: start + 9, text: '/en/about/' }])
})
