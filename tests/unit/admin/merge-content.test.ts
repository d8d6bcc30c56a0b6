import { expect, test } from 'vitest'

import type { Values } from '@/lib/admin/files/values'

import { merge } from './merge'

const source = `# Written by hand.
type:   report
title: 'It''s a title: with a colon'   # a remark

language: "en"
author:
  # The first one.
  - literal: OECD
  - family: Doe
    given: Jane
publisher: >-
  A publisher
  on two lines
issued: '2014'
standing: official
read: whole
`

const set =
  (changes: Values) =>
  (values: Values): Values => ({ ...values, ...changes })

const authors = (...names: readonly string[]) =>
  set({ author: names.map((literal) => ({ literal })) })

test.each<readonly [string, (values: Values) => Values, string, string]>([
  ['a plain text', set({ type: 'book' }), 'type:   report', 'type:   book'],
  [
    'a text in quotation marks',
    set({ title: "It's a file: with a colon" }),
    "'It''s a title: with a colon'   # a remark",
    "'It''s a file: with a colon'   # a remark",
  ],
  ['double quotation marks', set({ language: 'id' }), '"en"', '"id"'],
  ['a text that looks like a number', set({ issued: '2015' }), "'2014'", "'2015'"],
  [
    'a text that needs quotation marks now',
    set({ standing: 'blog', type: 'book' }),
    'type:   report',
    'type:   book',
  ],
  [
    'a field of an item',
    set({ author: [{ literal: 'OECD' }, { family: 'Roe', given: 'Jane' }] }),
    'Doe',
    'Roe',
  ],
  [
    'an item at the end',
    set({
      author: [{ literal: 'OECD' }, { family: 'Doe', given: 'Jane' }, { literal: 'No' }],
    }),
    'given: Jane\n',
    "given: Jane\n  - literal: 'No'\n",
  ],
  [
    'an item before the others',
    set({ author: [{ literal: 'ADB' }, { literal: 'OECD' }, { family: 'Doe', given: 'Jane' }] }),
    '  - literal: OECD\n',
    '  - literal: ADB\n  - literal: OECD\n',
  ],
  [
    'an item less',
    set({ author: [{ literal: 'OECD' }] }),
    '  - family: Doe\n    given: Jane\n',
    '',
  ],
  [
    'a new field of an item',
    set({ author: [{ literal: 'OECD' }, { literal: 'D.', family: 'Doe', given: 'Jane' }] }),
    '- family: Doe',
    '- literal: D.\n    family: Doe',
  ],
  [
    'a field less in an item',
    set({ author: [{ literal: 'OECD' }, { given: 'Jane' }] }),
    '- family: Doe\n    given',
    '- given',
  ],
  [
    'a new field in its place',
    set({ volume: '3' }),
    "issued: '2014'",
    "volume: '3'\nissued: '2014'",
  ],
  ['a new field at the end', set({ note: 'New.' }), 'read: whole\n', 'read: whole\nnote: New.\n'],
  ['a field less', set({ issued: '' }), "issued: '2014'\n", ''],
  [
    'a text on two lines, which is written anew as a whole',
    set({ publisher: 'Another publisher' }),
    '>-\n  A publisher\n  on two lines',
    'Another publisher',
  ],
])('changes %s and nothing else', (_, change, from, to) => {
  const wanted = source
    .replace(from, () => to)
    .replace(/standing: official/, (line) =>
      change({})['standing'] === 'blog' ? 'standing: blog' : line,
    )

  expect(source).toContain(from)
  expect(merge('sources/key.yaml', source, change)).toBe(wanted)
})

test('items that change places keep their lines', () => {
  const swapped = set({ author: [{ family: 'Doe', given: 'Jane' }, { literal: 'OECD' }] })

  expect(merge('sources/key.yaml', source, swapped)).toBe(
    source.replace(
      '  # The first one.\n  - literal: OECD\n  - family: Doe\n    given: Jane\n',
      '  # The first one.\n  - family: Doe\n    given: Jane\n  - literal: OECD\n',
    ),
  )
})

test('values that a form writes in another way are no change', () => {
  const blank = set({ title: " It's a title: with a colon ", note: '', DOI: null })

  expect(merge('sources/key.yaml', source, blank)).toBe(source)
})

test('a list in brackets is written anew, and an emptied one stays a list', () => {
  const redirects = '# Old addresses.\nredirects: []\n'
  const filled = `# Old addresses.
redirects:
  - from: /en/a/
    to: /en/b/
    date: 2027-01-05
    reason: 'It moved: twice.'
`
  const item = { from: '/en/a/', to: '/en/b/', date: '2027-01-05', reason: 'It moved: twice.' }
  const name = 'addresses/redirects.yaml'

  expect(merge(name, redirects, set({ redirects: [item] }))).toBe(filled)
  expect(merge(name, filled, set({ redirects: [] }))).toBe(redirects)
  expect(merge(name, filled, set({ redirects: [{ ...item, date: '2027-01-06' }] }))).toBe(
    filled.replace('01-05', '01-06'),
  )
})

const page = (body: string) =>
  `---\r\ntitle: A title\r\ndescription: Words\r\npublished: 2026-11-23\r\n---\r\n\r\n${body}\r\n\r\n`

test('a text keeps its line ends and the blank lines around it', () => {
  const body = '| a  |  b |\r\n|:---|---:|\r\n\r\nWords.[^key, p. 12]  \r\n* one'

  expect(
    merge('pages/about.en.mdx', page(body), ({ body: text, ...rest }) => ({
      ...rest,
      body: typeof text === 'string' ? text.replace('Words', 'Wards') : '',
    })),
  ).toBe(page(body.replace('Words', 'Wards')))
})

test('a value that the field cannot hold is not written', () => {
  expect(merge('sources/key.yaml', source, set({ type: 'poem' }))).toBeUndefined()
})

test('several authors are told apart by what they say, not by their place', () => {
  const text = source.replace('  - family: Doe\n    given: Jane\n', '  - literal: ADB\n')

  expect(merge('sources/key.yaml', text, authors('ADB'))).toBe(
    text.replace('  - literal: OECD\n', ''),
  )
})
