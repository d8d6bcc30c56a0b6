import { expect, test } from 'vitest'

import { isWord } from '@/lib/check/style/dictionary'
import { splitSentences } from '@/lib/check/style/sentences'
import { toIndex } from '@/lib/check/check-reading'

import { append, checkWith, edit, findMarker, findOnly } from './content-tree'
import type { Case } from './content-tree'

const about = 'pages/about.en.mdx'
const release = 'editions/2018/press-release.en.mdx'
const added = (text: string) => append(about, `\n${text}\n`)
const longSentence = (words: number) => `${'firm '.repeat(words - 1)}grows.`

const cases: readonly Case[] = [
  ['a name in one word', added('Firms in ¶Vietnam grow.'), /Write "Viet Nam" for "Vietnam"/],
  ['a short name', added('Firms in ¶Laos grow.'), /"Lao PDR"/],
  ['a part of a name', added('Firms in ¶Brunei grow.'), /"Brunei Darussalam"/],
  ['an old name', added('Firms in ¶Burma grow.'), /"Myanmar"/],
  ['an English name', added('Firms in ¶East Timor grow.'), /"Timor-Leste"/],
  ['ASEAN in small letters', added('Firms in ¶Asean grow.'), /"ASEAN"/],
  ['an apostrophe of several', added('The ¶MSME’s are small.'), /"MSMEs"/],
  ['a name behind a citation', added('A.[^index-2014, p. 1] In ¶Laos it grows.'), /"Lao PDR"/],
  ['a name behind a web address', added('See www.example.org and ¶Laos.'), /"Lao PDR"/],
  ['a name in a heading', added('## Firms in ¶Laos'), /"Lao PDR"/],
  [
    'a name in a field',
    edit('editions/2018/edition.en.mdx', 'second time', 'second ¶percent'),
    /"per cent"/,
  ],
  [
    'a name in a note of ours beside the release',
    edit(release, 'A chart stood', 'A chart of ¶Laos stood'),
    /"Lao PDR"/,
  ],
  ['a hyphen as a dash', added('A firm¶ - a small one.'), /"–"/],
  ['an American word', added('The ¶labor of a day.'), /American.*"labour"/],
  ['an American ending', added('They ¶organize a day.'), /American.*"organise"/],
  ['an American form of a place', added('The ¶center of it.'), /American.*"centre"/],
  [
    'a misspelt word',
    added('They ¶recieve a day.'),
    /not in the dictionary\. Did you mean "receive"/,
  ],
  ['a misspelt word with a hyphen', added('A ¶well-knwon day.'), /"well-knwon"/],
  ['a long sentence', added(`¶A ${longSentence(40)} B.`), /has 41 words/],
  [
    'a text of long words',
    edit(
      about,
      'See the [sources]',
      `¶${'Organisations acknowledge considerable responsibilities everywhere. '.repeat(25)}See the [sources]`,
    ),
    /readability index is \d+/,
  ],
]

test.for(cases)('%s is told where it stands, as advice', async ([_, changes, message]) => {
  expect(await findOnly(changes)).toEqual([
    {
      place: findMarker(changes),
      message: expect.stringMatching(message) as string,
      severity: 'advice',
    },
  ])
})

test.for([
  ['in quotation marks', added('It speaks of “Vietnam, recieved”.')],
  ['in a quotation', added('> Vietnam recieved.')],
  ['of a speaker', added('He said <Quote speaker="A">“Vietnam recieved”</Quote> then.')],
  ['of the release', edit(release, 'There are many', 'In Vietnam we organize many')],
  [
    'in the title of a source',
    edit('sources/baseline-2017.yaml', 'Baseline Survey', 'Labor in Laos'),
  ],
  ['as part of a name', added('The Bank of Laos and the Vietnam Briefing.')],
  ['in italics, of another language', added('They sell *prahok* there.')],
  ['in code', added('Write `labor` there.')],
  ['of an address', added('See https://example.org/center/labor.')],
  ['of names', added('The Negosyo Center, SMEinfo and QH14.')],
] as const)('words %s stay as they are', async ([, changes]) => {
  expect(await checkWith(changes)).toEqual([])
})

test('what is certain can be mended by itself, a guess cannot', async () => {
  const fixes = async (text: string) =>
    (await checkWith(added(text))).map(({ fix }) => fix?.edits.map(({ text: words }) => words))

  expect(await fixes('In Vietnam they organize a day.')).toEqual([['Viet Nam'], ['organise']])
  expect(await fixes('In Brunei they recieve a day.')).toEqual([undefined, undefined])
})

test.for([
  ['enterprises', true],
  ['organised', true],
  ['organized', false],
  ['unknowing', true],
  ["firm's", true],
  ['co-operation', true],
  ['goverment', false],
  ['entreprises', false],
  ['goed', false],
] as const)('the dictionary judges "%s"', ([word, isRight]) => {
  expect(isWord(word) || (word.includes('-') && word.split('-').every(isWord))).toBe(isRight)
})

test('sentences end where readers end them, and names and numbers are one word each', () => {
  const sentences = splitSentences('Firms grew 5.1% in well-known places. So did ASEAN’s share.')

  expect(sentences.map(({ words }) => words.length)).toEqual([6, 4])
})

test('the readability index is that of Björnsson: sentence length and long words', () => {
  expect(toIndex(['a', 'considerable', 'b', 'c'], 2)).toBe(2 + 25)
})
