import { expect, test } from 'vitest'

import { append, checkWith, edit, findMarker, findOnly, read, toPlace } from './content-tree'
import type { Case, Changes } from './content-tree'

const about = 'pages/about.en.mdx'
const source = 'sources/release-2018.yaml'

/** Problems that concern a whole file or folder. */
const wholeFiles: readonly (readonly [string, string, Changes, RegExp])[] = [
  [
    'a text with the ending .md',
    'pages/more.en.md',
    { 'pages/more.en.md': read(about) },
    /Call it more\.en\.mdx/,
  ],
  [
    'fields with the ending .yml',
    'sources/more.yml',
    { 'sources/more.yml': read(source) },
    /Call it more\.yaml/,
  ],
  [
    'fields with the ending .txt',
    'sources/more.txt',
    { 'sources/more.txt': 'x' },
    /Call it more\.yaml/,
  ],
  [
    'a text with the ending .txt',
    'pages/more.en.txt',
    { 'pages/more.en.txt': 'x' },
    /Call it more\.en\.mdx/,
  ],
  [
    'a file that belongs nowhere',
    'statistics/share.csv',
    { 'statistics/share.csv': 'x' },
    /name\.yaml/,
  ],
  [
    'a note that is not at the top',
    'sources/README.md',
    { 'sources/README.md': 'x' },
    /would not be read/,
  ],
  [
    'a file where only folders are',
    'editions/note.yaml',
    { 'editions/note.yaml': 'a: b' },
    /No file belongs in this folder/,
  ],
  [
    'an unknown folder',
    'source',
    { 'source/a.yaml': 'a: b', 'source/b/c.yaml': 'a: b' },
    /Did you mean "sources"/,
  ],
  [
    'an unknown folder of an edition',
    'editions/2018/storys',
    { 'editions/2018/storys/a.en.mdx': 'x' },
    /Did you mean "stories"/,
  ],
  [
    'a folder in a folder of files',
    'sources/old',
    { 'sources/old/a.yaml': 'a: b' },
    /one folder up/,
  ],
  [
    'a text without language',
    'pages/more.mdx',
    { 'pages/more.mdx': read(about) },
    /Call the file more\.en\.mdx/,
  ],
  [
    'a text in an unknown language',
    'pages/about.xx.mdx',
    { 'pages/about.xx.mdx': read(about) },
    /no content\/interface\/xx\.yaml.*"en"/,
  ],
  [
    'capitals in a name',
    'pages/More-Here.en.mdx',
    { 'pages/More-Here.en.mdx': read(about) },
    /Call it "more-here"/,
  ],
  [
    'spaces and accents in a name',
    'pages/café au lait.en.mdx',
    { 'pages/café au lait.en.mdx': read(about) },
    /Call it "cafe-au-lait"/,
  ],
  [
    'a page with the name of another',
    'pages/corrections.en.mdx',
    { 'pages/corrections.en.mdx': read(about) },
    /has a page of the name "corrections"/,
  ],
  [
    'a page with the name of an edition',
    'pages/2018.en.mdx',
    { 'pages/2018.en.mdx': read(about) },
    /has a page of the name "2018"/,
  ],
  ['too many points', 'pages/a.b.en.mdx', { 'pages/a.b.en.mdx': read(about) }, /too many points/],
  ['an empty file', 'pages/more.en.mdx', { 'pages/more.en.mdx': ' \n' }, /is empty/],
  ['a byte-order mark', about, { [about]: `\uFEFF${read(about)}` }, /UTF-8 with BOM/],
  [
    'no list of redirects',
    'addresses/redirects.yaml',
    { 'addresses/redirects.yaml': undefined },
    /"redirects: \[\]"/,
  ],
  ['no content/site.yaml', 'site.yaml', { 'site.yaml': undefined }, /missing/],
]

test.each(wholeFiles)('%s is told', async (_, file, changes, message) => {
  const problems = await checkWith(changes)

  expect(problems.map((problem) => [toPlace(problem), problem.message])).toEqual([
    [`content/${file}:1:1`, expect.stringMatching(message)],
  ])
})

test('two files that differ in capitals alone would have one address', async () => {
  const problems = await checkWith({ 'pages/About.en.mdx': read(about) })

  expect(problems.map((problem) => [problem.file, problem.message])).toEqual([
    ['content/pages/About.en.mdx', expect.stringMatching(/lower-case/)],
    ['content/pages/about.en.mdx', expect.stringMatching(/same address as content\/pages\/About/)],
  ])
})

test('two files that differ in their ending alone would have one address', async () => {
  const problems = await checkWith({ 'pages/about.en.md': read(about) })

  expect(problems.map((problem) => [problem.file, problem.message])).toEqual([
    ['content/pages/about.en.md', expect.stringMatching(/would not be read/)],
    ['content/pages/about.en.mdx', expect.stringMatching(/same address/)],
  ])
})

const places: readonly Case[] = [
  [
    'bytes that are no UTF-8',
    { [about]: new Uint8Array([...Buffer.from(`${read(about)}\nCaf`), 0xe9, 0x0a]) },
    /Save the file as UTF-8/,
  ],
  ['fields written as a program', edit(about, '---\ntitle', '---¶js\ntitle'), /never a program/],
  ['fields written as JSON', edit(about, '---\ntitle', '---¶json\ntitle'), /"json" stands behind/],
  ['four hyphens', edit(about, '---\ntitle', '¶----\ntitle'), /too many hyphens/],
  ['fields between plus signs', { [about]: '¶+++\ntitle = "A"\n+++\n' }, /The fields are missing/],
  ['no fields', { [about]: '¶Just words.\n' }, /The fields are missing/],
  ['an empty line before the fields', { [about]: `¶\n${read(about)}` }, /Delete it/],
  ['fields that never end', { [about]: '¶---\ntitle: A\n' }, /never end/],
  [
    'a line of hyphens among the fields',
    edit(about, '2018-06-27\n---', '2018-06-27\n¶---- b\n---'),
    /would end the fields/,
  ],
  ['fields that are empty', { [about]: '---\n¶---\n\nWords.\n' }, /There are no fields here/],
  [
    'two versions that were not merged',
    append(about, '\n¶<<<<<<< HEAD\na\n=======\nb\n¶>>>>>>> other\n'),
    /not merged/,
  ],
]

test.for(places)(
  '%s: told where it stands',
  async ([title, changes, message, severity = 'error']) => {
    const [first] = await findOnly(changes)

    expect(first).toEqual({
      place: title.startsWith('bytes') ? `content/${about}:13:4` : findMarker(changes),
      message: expect.stringMatching(message),
      severity,
    })
  },
)

test('nothing of a program at the head of a file is run', async () => {
  await checkWith(edit(about, '---\ntitle', '---js\nglobalThis.wasRun = true\n//'))

  expect(globalThis).not.toHaveProperty('wasRun')
})

test('Windows line ends are an advice, and move no place', async () => {
  const changes = append(about, '\nA [^index-2041].\n')
  const problems = await findOnly({ [about]: String(changes[about]).replaceAll('\n', '\r\n') })

  expect(problems).toEqual([
    {
      place: `content/${about}:1:4`,
      message: expect.stringMatching(/Windows/),
      severity: 'advice',
    },
    {
      place: `content/${about}:13:3`,
      message: expect.stringMatching(/"index-2014"/),
      severity: 'error',
    },
  ])
})

test('notes to editors at the top and files with a dot are left alone', async () => {
  expect(
    await checkWith({ 'README.md': '# {a}', '.DS_Store': 'x', 'sources/.keep': '', '.git/a': 'x' }),
  ).toEqual([])
})

test('a source in a broken file is still known', async () => {
  const problems = await findOnly({ 'sources/index-2014.yaml': 'title: a: b\n' })

  expect(problems.map(({ place }) => place)).toEqual(['content/sources/index-2014.yaml:1:8'])
})
