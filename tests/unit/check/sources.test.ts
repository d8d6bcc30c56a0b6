import { expect, test } from 'vitest'

import { append, checkWith, edit, findMarker, findOnly, read } from './content-tree'
import type { Case } from './content-tree'

const about = 'pages/about.en.mdx'
const statistic = 'statistics/share.yaml'
const index = 'sources/index-2014.yaml'
const added = (text: string) => append(about, `\n${text}\n`)
const unread = edit('sources/baseline-2017.yaml', 'read: opening', 'read: not-found')

/** Another source, cited so that nothing else is odd about it. */
const second = (fields: string) => ({
  'sources/other.yaml': `type: report\ntitle: Another\nlanguage: en\n${fields}\naccessed: 2018-06-01\nstanding: official\nread: opening\n`,
  ...added('A.[^other]'),
})

const cases: readonly Case[] = [
  [
    'the same address with a counter of visits',
    second('URL: ¶https://www.example.org/index?utm_source=feed'),
    /has the same address/,
  ],
  [
    'the same address with www and a file name',
    second('URL: ¶https://www.example.org/index/index.html'),
    /index-2014\.yaml has the same address/,
  ],
  ['the same DOI in capitals', second('DOI: ¶10.1787/9789264305328-EN'), /has the same DOI/],
  [
    'a DOI as an address',
    second('URL: ¶https://doi.org/10.1787/9789264305328-en'),
    /has the same DOI/,
  ],
  ['the same ISBN in ten digits', second("ISBN: ¶'92-64-30532-7'"), /has the same ISBN/],
  [
    'a page in another form',
    added('A.[^index-2014, ¶pg 12]'),
    /Write "p\. 12" in the place of "pg 12"/,
    'advice',
  ],
  ['pages in another form', added('A.[^index-2014, ¶pages 12-14]'), /"pp\. 12-14"/, 'advice'],
  [
    'a place in another form in a tag',
    added('A <Cite source="index-2014" at="¶Table 2" />.'),
    /"table 2"/,
    'advice',
  ],
  [
    'a place in another form in a field',
    edit('statistics/share.en.mdx', '[^index-2014, p. 3]', '[^index-2014, ¶para. 3]'),
    /"paragraph 3"/,
    'advice',
  ],
  [
    'a place in another form of a value',
    edit(statistic, 'locator: p. 12', 'locator: ¶p12'),
    /"p\. 12"/,
    'advice',
  ],
  [
    'a web address as the place of a value',
    edit(statistic, 'locator: p. 12', 'locator: ¶https://example.org/a'),
    /belongs to content\/sources/,
  ],
  [
    'a long place of a value',
    edit(statistic, 'locator: p. 12', `locator: ¶${'x'.repeat(61)}`),
    /longer than 60/,
  ],
  [
    'no place in a book',
    {
      'sources/other.yaml':
        'type: book\ntitle: Another\nlanguage: en\nstanding: official\nread: whole\n',
      ...added('A.¶[^other] B.[^other, p. 2]'),
    },
    /^"other" has many pages\. Say where in it this stands, such as \[\^other, p\. 12\]/,
    'advice',
  ],
  [
    'a place in a source that nobody read',
    {
      ...unread,
      ...edit('statistics/share.en.mdx', '[^baseline-2017, table 1]', '[^baseline-2017]'),
      [statistic]: read(statistic).replace('source: baseline-2017', 'source: index-2014'),
      ...added('A.¶[^baseline-2017, p. 2]'),
    },
    /no place in it can be named/,
  ],
  [
    'a value from a source that nobody read',
    {
      ...unread,
      ...edit('statistics/share.en.mdx', '[^baseline-2017, table 1]', '[^baseline-2017]'),
      [statistic]: read(statistic).replace('source: baseline-2017', 'source: ¶baseline-2017'),
    },
    /"creditedTo"/,
  ],
]

test.for(cases)('%s is told where it stands', async ([_, changes, message, severity = 'error']) => {
  expect(await findOnly(changes)).toEqual([
    { place: findMarker(changes), message: expect.stringMatching(message) as string, severity },
  ])
})

test('a chapter can have the ISBN of its book', async () => {
  const changes = second("ISBN: '978-92-64-30532-8'")
  const chapter = changes['sources/other.yaml'].replace('type: report', 'type: chapter')

  expect(await checkWith({ ...changes, 'sources/other.yaml': chapter })).toEqual([])
})

test('sources whose address nobody has opened are told once, with their number', async () => {
  const changes = edit(index, 'accessed: 2018-06-01\n', '')

  expect(await findOnly(changes)).toEqual([
    {
      place: 'content/sources:1:1',
      message: expect.stringMatching(/^One source does not say .*"index-2014"/) as string,
      severity: 'advice',
    },
  ])
})

test('a counter of visits is taken out of an address', async () => {
  const changes = edit(index, 'example.org/index/', 'example.org/index/?a=1&utm_source=feed#b')
  const [problem] = await checkWith(changes)

  expect(problem?.fix?.edits.map(({ text }) => text)).toEqual(['https://example.org/index/?a=1#b'])
})
