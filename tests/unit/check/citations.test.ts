import { expect, test } from 'vitest'

import { append, edit, findMarker, findOnly } from './content-tree'
import type { Case } from './content-tree'

const about = 'pages/about.en.mdx'
const edition = 'editions/2018/edition.en.mdx'
const story = 'editions/2018/stories/viet-nam.en.mdx'
const statistic = 'statistics/share.en.mdx'
const added = (text: string) => append(about, `\n${text}\n`)
const lead = '>\n  ASEAN marks the day for the\n  second time.[^release-2018]'

const cases: readonly Case[] = [
  [
    'an unknown key',
    added('A.¶[^index-2041]'),
    /^cites the source "index-2041", which is not in content\/sources\. Did you mean "index-2014"\?$/,
  ],
  ['an unknown key with a place', added('A.¶[^index-2041, p. 1]'), /"index-2014"/],
  [
    'a key that is near a note',
    added('A.¶[^methd] B.[^method]\n\n[^method]: C.'),
    /Did you mean "method"/,
  ],
  ['the second of two', added('A.[^index-2014]¶[^x-unknown]'), /"x-unknown"/],
  ['a key in a table', added('| a | b |\n| - | - |\n| c | d ¶[^bad-one, p. 1] |'), /"bad-one"/],
  ['a key in a nested list', added('- a\n  - b\n    c ¶[^bad-one]'), /"bad-one"/],
  ['a key in a quotation', added('> a &amp; b\n> > c\n> > d ¶[^bad-one]'), /"bad-one"/],
  ['a key in emphasis', added('*a **b ¶[^bad-one]***'), /"bad-one"/],
  ['a key in struck words', added('~~b ¶[^bad-one]~~'), /"bad-one"/],
  ['a key in a heading', added('## A ¶[^bad-one]'), /"bad-one"/],
  ['a key in a note', added('A.[^n]\n\n[^n]: B.\n\n    C ¶[^bad-one]'), /"bad-one"/],
  ['a key in a tag', added('A <Quote speaker="b">c ¶[^bad-one]</Quote>.'), /"bad-one"/],
  ['a key in a paragraph of many lines', added('A  \n   b   \nc\\\nd ¶[^bad-one]\ne'), /"bad-one"/],
  ['a key behind character codes', added('&copy; &#169; &#xA9; \\* ¶[^bad-one]'), /"bad-one"/],
  ['a key behind a web address', added('See www.example.org and ¶[^bad-one]'), /"bad-one"/],
  ['a key over two lines', added('A ¶[^bad-one,\np. 1] b'), /"bad-one"/],
  ['an empty citation', added('A ¶[^].'), /names nothing/],
  ['a citation that is not closed', added('A ¶[^index-2014 b.'), /not closed/],
  ['a citation in a citation', added('A ¶[^index-2014 [^index-2014].'), /not closed/],
  ['a key in capitals', added('A ¶[^Index-2014].'), /lower-case/],
  ['a key with spaces', added('A ¶[^index 2014].'), /lower-case/],
  ['a comma without place', added('A ¶[^index-2014,].'), /Nothing follows the comma/],
  ['a long place', added(`A ¶[^index-2014, ${'x'.repeat(61)}].`), /longer than 60/],
  [
    'a web address as a place',
    added('A ¶[^index-2014, https://example.org/a] b.'),
    /belongs to content\/sources/,
  ],
  ['a short web address as a place', added('A ¶[^index-2014, www.example.org].'), /web address/],
  ['an address without www', added('A ¶[^index-2014, example.org].'), /web address/],
  ['emphasis in a place', added('A ¶[^index-2014, *p*. 1].'), /cut off/],
  ['an escaped citation', added('A ¶\\[^index-2014].'), /Your editor escaped this citation/],
  ['an escaped caret', added('A ¶[\\^index-2014].'), /Your editor escaped/],
  ['a citation with a character code', added('A ¶&#91;^index-2014].'), /Your editor escaped/],
  ['a citation with a named code', added('A ¶&lbrack;^index-2014].'), /Your editor escaped/],
  ['an escaped note', added('A ¶\\[^n] b[^n].\n\n[^n]: B.'), /Your editor escaped/],
  [
    'a citation in a link',
    added('A [b ¶[^index-2014] c](https://example.org).'),
    /inside the words of a link/,
  ],
  ['a citation that is a link', added('A ¶[^index-2014](https://example.org).'), /it is a link/],
  [
    'a note in a link',
    added('A [b ¶[^n] c](https://example.org).[^n]\n\n[^n]: D.'),
    /inside the words of a link/,
  ],
  [
    'a citation in an attribute',
    added('A <Quote ¶speaker="b[^index-2014]">c</Quote>.'),
    /do not work in "speaker"/,
  ],
  [
    'an unknown source of a tag',
    added('A <Cite source="¶index-2041" />.'),
    /Did you mean "index-2014"/,
  ],
  [
    'a long place in a tag',
    added(`A <Cite source="index-2014" at="¶${'x'.repeat(61)}" />.`),
    /longer than 60/,
  ],
  [
    'a note as the source of a tag',
    added('A <Cite source="¶n" />.[^n]\n\n[^n]: B.'),
    /Write \[\^n\]/,
  ],
  ['a note with a place', added('A ¶[^n, p. 2].[^n]\n\n[^n]: B.'), /cannot have a place/],
  ['a note defined twice', added('A.[^n]\n\n[^n]: B.\n\n¶[^n]: C.'), /defined twice/],
  ['a note that nothing refers to', added('A.\n\n¶[^n]: B.'), /Nothing refers to the note "n"/],
  [
    'a note with the name of a source',
    added('A.[^index-2014]\n\n¶[^index-2014]: B.'),
    /name of a source/,
  ],
  ['an empty note', added('A.[^n]\n\n¶[^n]:'), /has no text/],
  ['a note that refers to itself', added('A.[^n]\n\n[^n]: B.¶[^n]'), /refers to itself/],
  [
    'a citation that works in no title',
    edit(story, 'title: Coffee from the hills', 'title: Coffee ¶[^index-2014]'),
    /do not work in the field "title"/,
  ],
  [
    'a citation that works in no source',
    edit('sources/release-2018.yaml', 'read: whole', 'read: whole\nnote: "See ¶[^index-2014]"'),
    /field "note"/,
  ],
  [
    'an unknown key in a folded lead',
    edit(edition, lead, '>\n  ASEAN marks the day for the\n  second time.¶[^relase-2018]'),
    /"release-2018"/,
  ],
  [
    'an unknown key in a lead in quotation marks',
    edit(story, '"A story of coffee."', '"A \\"story\\" of ¶[^bad-one]"'),
    /"bad-one"/,
  ],
  [
    'an unknown key in a caution',
    edit(
      statistic,
      "'It''s an old register.[^baseline-2017, table 1]'",
      "'It''s an old register.¶[^bad-one, table 1]'",
    ),
    /"bad-one"/,
  ],
  [
    'a broken citation in a definition',
    edit(statistic, '2010.[^baseline-2017]', '2010.¶[^]'),
    /names nothing/,
  ],
  [
    'an escaped citation in a lead',
    edit(story, '"A story of coffee."', 'A story \\¶[^index-2014]'),
    /Your editor escaped/,
  ],
  ['a note in a quotation', added('A.[^n]\n\n> ¶[^n]: B.'), /Move it to the end of the text/],
  [
    'a note in a tag',
    added('A.[^n]\n\n<EditorsNote>\n¶[^n]: B.\n\n</EditorsNote>'),
    /Move it to the end of the text/,
  ],
  ['a citation in code', added('A `¶[^nothing]`.'), /stands in code/],
  ['a citation in lines of code', added('~~~~word~~~~\n\nA.¶[^index-2014]'), /stands in code/],
  [
    'a citation in code in a field',
    edit(story, '"A story of coffee."', '"A `¶[^index-2014]`."'),
    /stands in code/,
  ],
  [
    'a citation in a field that words in italics cut off',
    edit(story, '"A story of coffee."', '"A.¶[^index-2014, p. *a]*"'),
    /cut off by something other/,
  ],
  [
    'a citation in a link in a field',
    edit(story, '"A story of coffee."', '"A [story¶[^index-2014]](/en/about/)."'),
    /inside the words of a link/,
  ],
  [
    'a tag in a field',
    edit(story, '"A story of coffee."', '¶A story <Cite source="index-2014" />'),
    /tags work only in the text/,
  ],
]

test.for(cases)('%s is told where it stands', async ([_, changes, message, severity = 'error']) => {
  const problems = await findOnly(changes)

  expect(
    problems.filter((problem) => !problem.message.startsWith('Nothing cites this source')),
  ).toEqual([{ place: findMarker(changes), message: expect.stringMatching(message), severity }])
})

test('a citation behind a bare web address is told to keep its distance', async () => {
  const [problem] = await findOnly(added('See https://example.org/a[^index-2014].'))

  expect(problem?.message).toMatch(/put a space before it/)
})

const allowed: readonly (readonly [string, string])[] = [
  ['a source cited in a heading', '## A[^index-2014]'],
  ['notes that refer to each other', 'A.[^n]\n\n[^n]: B.[^m]\n\n[^m]: C.[^n]'],
  ['a note that only cites', 'A.[^n]\n\n[^n]: [^index-2014, p. 1]'],
  ['a place with a bar in a table', '| a |\n| - |\n| b[^index-2014, p. 1 \\| 2] |'],
]

test.each(allowed)('%s: nothing to mend', async (_, text) => {
  expect(await findOnly(added(text))).toEqual([])
})

test('two notes that only refer to each other are never reached', async () => {
  const problems = await findOnly(added('A.\n\n[^n]: B.[^m]\n\n[^m]: C.[^n]'))

  expect(problems.map(({ message }) => message)).toEqual([
    expect.stringMatching(/Nothing refers to the note "n"/),
    expect.stringMatching(/Nothing refers to the note "m"/),
  ])
})

test('the name of a note with a space makes a link, and both places are told', async () => {
  const problems = await findOnly(added('A.[^two words]\n\n[^two words]: B.'))

  expect(problems.map(({ message }) => message)).toEqual([
    expect.stringMatching(/looks like a citation/),
    expect.stringMatching(/does not say where it begins|lower-case/),
    expect.stringMatching(/does not say where it begins|lower-case/),
  ])
})

test('a source that nothing cites is an advice', async () => {
  const changes = {
    'sources/unread.yaml':
      '¶type: report\ntitle: Unread\nlanguage: en\nstanding: official\nread: whole\n',
  }

  expect(await findOnly(changes)).toEqual([
    {
      place: findMarker(changes),
      message: expect.stringMatching(/Nothing cites/),
      severity: 'advice',
    },
  ])
})
