import { expect, test } from 'vitest'

import { edit, findMarker, findOnly } from './content-tree'
import type { Case } from './content-tree'

const about = 'pages/about.en.mdx'
const source = 'sources/index-2014.yaml'
const story = 'editions/2018/stories/viet-nam.en.mdx'
const figures = 'statistics/share.yaml'
const words = 'interface/en.yaml'

const cases: readonly Case[] = [
  // The writing of YAML.
  ...['__proto__', 'constructor', 'toString'].map((name): Case => [
    `a field named ${name}, which every object knows`,
    edit(source, 'title: SME Policy Index 2014', `title: SME Policy Index 2014\n¶${name}: a`),
    new RegExp(name),
  ]),
  [
    'a colon in a text',
    edit(about, 'title: About this site', 'title: ¶About: this site'),
    /Put quotation marks around the whole text/,
  ],
  [
    'a quotation mark that is not closed',
    edit(source, 'title: SME Policy Index 2014', 'title: ¶"SME Policy Index 2014'),
    /never closed/,
  ],
  [
    'an apostrophe between apostrophes',
    edit(source, 'SME Policy Index 2014', "'It'¶s an index'"),
    /follows the closing quotation mark/,
  ],
  [
    'a bracket that is not closed',
    edit(source, 'SME Policy Index 2014', '[SME Policy Index 2014¶'),
    /never closed/,
  ],
  [
    'a text after a bracket',
    edit(source, 'SME Policy Index 2014', '[SME] ¶Policy'),
    /begins with a bracket/,
  ],
  ['a tab', edit(source, '  - family: Tan', '¶\t- family: Tan'), /Indent with spaces/],
  [
    'a field twice',
    edit(source, 'publisher: ERIA', 'publisher: ERIA\n¶publisher: OECD'),
    /"publisher" stands twice/,
  ],
  ['a line that is no field', edit(source, 'publisher: ERIA', '¶publisher ERIA'), /is no field/],
  [
    'no space after the colon',
    edit(source, 'publisher: ERIA', '¶publisher:ERIA'),
    /no space after the colon/,
  ],
  [
    'a line indented too far',
    edit(source, 'publisher: ERIA', 'publisher: ERIA\n ¶note: A'),
    /indented further/,
  ],
  [
    'a text that begins with @',
    edit(source, 'publisher: ERIA', 'publisher: ¶@ERIA'),
    /begins with a character/,
  ],
  [
    'a backslash in quotation marks',
    edit(source, 'publisher: ERIA', 'publisher: "a¶\\q"'),
    /backslash/,
  ],
  [
    'a list behind its field',
    edit(figures, 'contradictedBy:\n      - malaysia-2015', 'contradictedBy: ¶- malaysia-2015'),
    /Begin the list on the next line/,
  ],
  [
    'two entries in one file',
    edit(source, 'publisher: ERIA', '¶---\npublisher: ERIA'),
    /parts this file in two/,
  ],
  [
    'a name for a value',
    edit(source, 'publisher: ERIA', 'publisher: ¶&a ERIA'),
    /"&a" gives a name/,
  ],
  ['a copy of a value', edit(source, 'publisher: ERIA', 'publisher: ¶*a'), /"\*a" means a copy/],
  [
    'a type of a value',
    edit(source, 'publisher: ERIA', 'publisher: ¶!!str ERIA'),
    /A word with "!"/,
  ],
  [
    'a directive behind a comment',
    edit(source, 'type: report', '# Words.\n¶%YAML 1.1\n---\ntype: report'),
    /begins with %/,
  ],
  ['a directive', edit(source, 'type: report', '¶%YAML 1.1\n---\ntype: report'), /begins with %/],
  ['a file of words', { 'pages/about.en.mdx': '---\n¶Just words\n---\n' }, /These are no fields/],

  [
    'a text that a comment cuts off',
    edit(source, 'publisher: ERIA', 'publisher: ERIA ¶#1 of all'),
    /What follows " #" is not read/,
    'advice',
  ],

  // Missing and empty.
  ['a missing field', edit(source, 'type: report\n', '¶'), /"type" is missing. Add it: what kind/],
  [
    'an empty field',
    edit(about, 'title: About this site', '¶title:'),
    /"title" is empty. Fill it in: the title/,
  ],
  ['a blank field', edit(about, 'title: About this site', '¶title: "  "'), /"title" is empty/],
  [
    'an empty field that is not needed',
    edit(source, 'publisher: ERIA', '¶publisher:'),
    /take the field out/,
  ],
  [
    'an empty list',
    edit('editions/2018/edition.en.mdx', 'headlineFigures:\n  - share', '¶headlineFigures: []'),
    /"headlineFigures" is empty/,
  ],
  [
    'an empty item',
    edit('editions/2018/edition.en.mdx', '  - share', '  - share\n  - ¶""'),
    /An item of the list "headlineFigures" is empty/,
  ],
  [
    'a missing field of an item',
    edit(story, '  - date: 2019-01-05\n    kind: correction\n', '  - ¶date: 2019-01-05\n'),
    /"kind" is missing/,
  ],
  [
    'a missing word',
    edit(words, 'site:\n  name: Words\n', 'site:\n'),
    /"name" is missing. Add it: the name of the site/,
  ],

  // Kinds of values.
  [
    'a year without quotation marks',
    edit(source, "issued: '2014-06'", 'issued: ¶2014'),
    /holds the number 2014. Put it in quotation marks: issued: '2014'/,
  ],
  [
    'a text that reads as true',
    edit(source, 'publisher: ERIA', 'publisher: ¶true'),
    /quotation marks: publisher: 'true'/,
  ],
  [
    'a list where a text belongs',
    edit(source, 'publisher: ERIA', 'publisher: ¶[ERIA]'),
    /holds a list/,
  ],
  [
    'braces where a text belongs',
    edit(words, "'MSME Day {year}'", '¶{year}'),
    /something in curly brackets.*quotation marks/,
  ],
  ['a percent sign', edit(figures, 'value: 97.3', 'value: ¶97.3%'), /Write 97\.3, without/],
  ['a comma in a number', edit(figures, 'value: 97.3', 'value: ¶1,234'), /Write 1234, without/],
  [
    'a number in quotation marks',
    edit(figures, 'value: 97.3', "value: ¶'97.3'"),
    /Write 97\.3, without quotation marks/,
  ],
  ['a number without end', edit(figures, 'value: 97.3', 'value: ¶.inf'), /Write a number/],
  [
    'yes for true',
    edit('member-states/viet-nam.yaml', 'own: true', 'own: ¶yes'),
    /Write true or false/,
  ],
  [
    'a text where a list belongs',
    edit('editions/2018/edition.en.mdx', 'headlineFigures:\n  - share', 'headlineFigures: ¶share'),
    /Write a list/,
  ],
  [
    'a text where fields belong',
    edit(
      'site.yaml',
      'pressContact:\n  name: The press office\n  email: press@example.org',
      'pressContact: ¶The press office',
    ),
    /Write fields under it/,
  ],
  [
    'a text as an item that has fields',
    edit(source, '  - literal: OECD', '  - ¶OECD'),
    /Write fields under it/,
  ],
  [
    'a number as an item',
    edit('editions/2018/edition.en.mdx', '  - share', '  - share\n  - ¶5'),
    /holds the number 5/,
  ],
  [
    'an unknown word of a list',
    edit(source, 'type: report', 'type: ¶raport'),
    /Did you mean "report"/,
  ],
  [
    'a word that is nothing like those',
    edit(figures, 'unit: percent', 'unit: ¶kilometres'),
    /It can be "percent", "count" or "score"/,
  ],
  [
    'an unknown word in an item',
    edit(story, 'kind: correction', 'kind: ¶corection'),
    /Did you mean "correction"/,
  ],

  // Unknown fields.
  [
    'an unknown field',
    edit(source, 'publisher: ERIA', '¶publischer: ERIA'),
    /Did you mean "publisher"/,
  ],
  ['a field in small letters', edit(source, 'URL: https', '¶url: https'), /Did you mean "URL"/],
  [
    'an unknown field of an item',
    edit(source, '    given: Mei', '    ¶givn: Mei'),
    /Did you mean "given"/,
  ],
  [
    'an unknown field of nested fields',
    edit('site.yaml', '  email: press', '  ¶mail: press'),
    /Did you mean "email"/,
  ],
  [
    'an unknown word',
    edit(words, '  frontTitle: Words', '  frontTitle: Words\n  ¶backTitle: Words'),
    /There is no field "backTitle"/,
  ],
  [
    'the field that names the kind of document',
    edit(source, 'type: report', 'type: report\n¶documentType: Story'),
    /There is no field "documentType"/,
  ],

  // Days.
  [
    'a day that does not exist',
    edit(about, 'published: 2018-06-27', 'published: ¶2018-02-31'),
    /There is no such day/,
  ],
  [
    'a 29 February in another year',
    edit(about, 'published: 2018-06-27', 'published: ¶2019-02-29'),
    /no such day/,
  ],
  [
    'a day in words',
    edit(about, 'published: 2018-06-27', 'published: ¶27 June 2018'),
    /year-month-day/,
  ],
  [
    'a day without zeros',
    edit(about, 'published: 2018-06-27', 'published: ¶2018-6-7'),
    /Write 2018-06-07/,
  ],
  [
    'a day with an hour',
    edit(about, 'published: 2018-06-27', 'published: ¶2018-06-27T00:00:00Z'),
    /not a day/,
  ],
  [
    'a year instead of a day',
    edit(about, 'published: 2018-06-27', 'published: ¶2018'),
    /not a day/,
  ],
  [
    'a day that does not exist in an item',
    edit(story, 'date: 2019-01-05', 'date: ¶2019-13-05'),
    /There is no such day/,
  ],
]

test.for(cases)(
  '%s is told where it stands',
  async ([title, changes, message, severity = 'error']) => {
    const problems = await findOnly(changes)

    expect(problems).toEqual([
      { place: toExpected(title, changes), message: expect.stringMatching(message), severity },
    ])
  },
)

/** A word that is missing is told where its group begins. */
const toExpected = (title: string, changes: Parameters<typeof findMarker>[0]) =>
  title === 'a missing word' ? `content/${words}:5:3` : findMarker(changes)

test('a day of February in a leap year exists', async () => {
  expect(await findOnly(edit(about, 'published: 2018-06-27', 'published: 2020-02-29'))).toEqual([])
})

test('broken lines that have nothing to do with each other come at once', async () => {
  const changes = edit(source, 'publisher: ERIA', 'publisher: ERIA: B\nvolume: 1\nnote: c: d')
  const problems = await findOnly(changes)

  expect(problems.map(({ place }) => place)).toEqual([
    `content/${source}:8:12`,
    `content/${source}:10:7`,
  ])
})

test('a quotation mark too much is one problem, however much follows it', async () => {
  const problems = await findOnly(edit(words, "'MSME Day {year}'", "'MSME 'Day {year}'"))

  expect(problems).toHaveLength(1)
})

test('all faults of one file come at once', async () => {
  const [from, to] = ['type: report\ntitle: SME Policy Index 2014', 'tipe: report\ntitle:']
  const problems = await findOnly(edit(source, from, to))

  // The mistyped name counts as the one that was meant, which is then not missing.
  expect(problems.map(({ place }) => place.replace(`content/${source}:`, ''))).toEqual([
    '1:1',
    '2:1',
  ])
})
