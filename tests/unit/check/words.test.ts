import { expect, test } from 'vitest'

import { edit, findMarker, findOnly, read } from './content-tree'
import type { Case, Changes } from './content-tree'
import { toInterfaceFile } from './valid-files'

const words = 'interface/en.yaml'
const year = "'MSME Day {year}'"
const count = "'{count, plural, one {# mention} other {# mentions}}'"

const cases: readonly Case[] = [
  ['a brace that is not closed', edit(words, year, "¶'MSME Day {year'"), /not closed/],
  ['an empty pair of braces', edit(words, year, "¶'MSME Day {}'"), /nothing between two braces/],
  ['words in braces', edit(words, year, "¶'MSME Day {the year}'"), /cannot be read/],
  [
    'a plural without "other"',
    edit(words, count, "¶'{count, plural, one {# mention}}'"),
    /has no "other"/,
  ],
  [
    'an unknown kind of choice',
    edit(words, count, "¶'{count, plurals, one {#} other {#}}'"),
    /cannot be read/,
  ],
  ['a tag that is not closed', edit(words, year, "¶'MSME <b>Day {year}'"), /not closed/],
]

test.for(cases)('%s is told where it stands', async ([, changes, message]) => {
  expect(await findOnly(changes)).toEqual([
    { place: findMarker(changes), message: expect.stringMatching(message), severity: 'error' },
  ])
})

const inIndonesian = (from: string, to: string): Changes => ({
  'interface/id.yaml': toInterfaceFile('Bahasa Indonesia').replace(from, to),
  'editions/2018/edition.id.mdx': read('editions/2018/edition.en.mdx'),
  ...Object.fromEntries(
    ['malaysia', 'viet-nam', 'timor-leste'].map((state) => [
      `member-states/${state}.yaml`,
      read(`member-states/${state}.yaml`).replace(
        'names:\n',
        'names:\n  - language: id\n    name: Nama\n',
      ),
    ]),
  ),
})

const translations: readonly Case[] = [
  [
    'a name that is not filled in',
    inIndonesian(year, "¶'Hari {tahun}'"),
    /\{tahun\} is not filled in here\. The only one is "year"/,
  ],
  [
    'a name in a plural',
    inIndonesian(count, "¶'{count, plural, other {# {title}}}'"),
    /\{title\} is not filled in/,
  ],
  [
    'braces where nothing is filled in',
    inIndonesian('frontTitle: Words', "frontTitle: ¶'{site}'"),
    /leave the braces out/,
  ],
]

test.for(translations)('%s is told in a translation', async ([, changes, message]) => {
  expect(await findOnly(changes)).toEqual([
    { place: findMarker(changes), message: expect.stringMatching(message), severity: 'error' },
  ])
})

test('a translation can use fewer names and other plural forms', async () => {
  expect(await findOnly(inIndonesian(count, "'{count, plural, other {# kali}}'"))).toEqual([])
  expect(await findOnly(inIndonesian(year, "'Hari UMKM'"))).toEqual([])
})
