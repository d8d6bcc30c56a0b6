import { chmod, mkdtemp, readFile, readdir, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterEach, beforeEach, describe, expect, test } from 'vitest'

import { readCommand } from '@/lib/check/read-command'
import { runCheck } from '@/lib/check/run-check'
import { writeChanges } from '@/lib/check/write-changes'

import { append, edit, read, writeTree } from './content-tree'
import type { Changes } from './content-tree'

const about = 'pages/about.en.mdx'
const story = 'editions/2018/stories/viet-nam.en.mdx'
const release = 'editions/2018/press-release.en.mdx'
const source = 'sources/index-2014.yaml'
const share = 'statistics/share.en.mdx'

let root = ''
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'content-'))
})
afterEach(() => rm(root, { recursive: true }))

const fix = (...args: readonly string[]) =>
  runCheck(readCommand(['--root', root, '--fix', ...args], {}), false)
const readBytes = (name: string) => readFile(join(root, 'content', name))
const readNow = async (name: string) => (await readBytes(name)).toString()

/** Each is a way to write a valid file badly; mended, it is the valid file again. */
const mended: readonly (readonly [title: string, name: string, changes: Changes])[] = [
  [
    'a backslash before a citation',
    story,
    edit(story, '[^index-2014, p. 12]', '\\[^index-2014, p. 12]'),
  ],
  [
    'a backslash before the closing bracket',
    story,
    edit(story, '[^index-2014, p. 12]', '[^index-2014, p. 12\\]'),
  ],
  [
    'backslashes before both brackets',
    story,
    edit(story, '[^index-2014, p. 12]', '\\[^index-2014, p. 12\\]'),
  ],
  [
    'a backslash before the caret and the hyphen',
    story,
    edit(story, '[^index-2014, p. 12]', '[\\^index\\-2014, p. 12]'),
  ],
  ['character codes', story, edit(story, '[^index-2014, p. 12]', '&#91;^index-2014, p. 12&#93;')],
  ['an escaped note', story, edit(story, 'remark.[^rounding]', 'remark.\\[^rounding\\]')],
  [
    'an escaped citation in a field',
    share,
    edit(share, 'way.[^index-2014, p. 3]', 'way.\\[^index-2014, p. 3\\]'),
  ],
  [
    'an escaped caret in a field',
    share,
    edit(share, 'way.[^index-2014, p. 3]', 'way.[\\^index-2014, p. 3]'),
  ],
  ['a space before a citation', share, edit(share, 'establishments.[^', 'establishments. [^')],
  ['a no-break space before a citation', share, edit(share, 'ments.[^', 'ments.\u00A0[^')],
  ['a space between two citations', story, edit(story, '12][^', '12] [^')],
  ['a space before a note', story, edit(story, 'remark.[^', 'remark. [^')],
  ['a space before a citation in a field', share, edit(share, 'way.[^', 'way. [^')],
  ['a space behind a tag', story, edit(story, '/> there', '/>  there')],
  ['a space before a comma', story, edit(story, 'A remark.', 'A remark .')],
  ['two spaces', story, edit(story, 'They make', 'They  make')],
  ['a no-break space between words', story, edit(story, 'They make', 'They\u00A0make')],
  ['a space before a full stop', story, edit(story, 'A remark.', 'A remark .')],
  ['a byte-order mark', about, { [about]: `\uFEFF${read(about)}` }],
  ['Windows line ends', about, { [about]: read(about).replaceAll('\n', '\r\n') }],
  ['spaces at the ends of lines', about, { [about]: read(about).replaceAll('\n', ' \t\n') }],
  ['a last line that does not end', source, { [source]: read(source).trimEnd() }],
  [
    'tabs before fields',
    source,
    {
      [source]: read(source)
        .replace('  - family', '\t- family')
        .replace('    given', '\t\tgiven')
        .replace('  - literal', '\t- literal'),
    },
  ],
  [
    'all at once',
    story,
    {
      [story]: `\uFEFF${read(story)
        .replace('[^index-2014, p. 12]', ' \\[^index-2014, p. 12\\]')
        .replace('They make', 'They \u00A0make')
        .trimEnd()
        .replaceAll('\n', '  \r\n')}`,
    },
  ],
]

describe('what is mended', () => {
  test.each(mended)('%s', async (_, name, changes) => {
    await writeTree(root, changes)
    const { output, exitCode } = await fix()

    expect(await readNow(name)).toBe(read(name))
    expect(output).toContain(`content/${name}`)
    expect(exitCode).toBe(0)
    expect((await fix()).output).toContain('Nothing that could be mended')
  })

  test('typographic quotation marks around names and values of one word', async () => {
    await writeTree(root, edit(source, 'type: report', '“type”: “report”'))
    await fix()

    expect(await readNow(source)).toContain("type: 'report'\n")
  })

  test('typographic quotation marks without which the text cannot be read', async () => {
    await writeTree(root, edit(about, 'title: About', 'title: “About: all” \ndraftless: About'))
    await fix()

    expect(await readNow(about)).toContain('title: "About: all"')
  })
})

/** Each is left as it is. */
const kept: readonly (readonly [title: string, name: string, changes: Changes])[] = [
  ['brackets that cite nothing known', story, append(story, '\nThe sign \\[^two\\] is kept.\n')],
  ['what would become a link', story, append(story, '\nIt grew.\\[^index-2014](x)\n')],
  ['code', story, append(story, '\nWrite `\\[^index-2014]  twice` so.\n')],
  ['a line break of two spaces', story, append(story, '\nOne line  \nand the next.\n')],
  ['spaces in a block of code', story, append(story, '\n```\na  b  \n```\n')],
  ['words of a person', story, append(story, '\n<Quote speaker="A">“We  matter .”</Quote>\n')],
  ['quoted paragraphs', story, append(story, '\n> We  matter .\n')],
  ['a no-break space before a unit', story, append(story, '\nOn 27\u00A0June all came.\n')],
  [
    'a space behind a bare web address',
    story,
    append(story, '\nSee www.example.org [^index-2014].\n'),
  ],
  ['points with spaces between', story, append(story, '\nAnd so on . . . they said.\n')],
  ['typographic quotation marks of a title', about, edit(about, 'title: About', 'title: “About”')],
  ['the title of a source', source, edit(source, 'SME Policy', 'SME  Policy')],
  [
    'ends of lines of a text behind >',
    'editions/2018/edition.en.mdx',
    edit('editions/2018/edition.en.mdx', 'day for the\n', 'day for the  \n'),
  ],
  ['the words of a press release', release, edit(release, 'There are', 'There  are')],
  [
    'an escaped citation of a press release',
    release,
    edit(release, '[^baseline-2017]\n', '\\[^baseline-2017\\]\n'),
  ],
  [
    'line ends of a press release',
    release,
    { [release]: read(release).trimEnd().replaceAll('\n', '\r\n') },
  ],
  [
    'tabs that could mean two things',
    source,
    edit(source, 'standing:', 'more:\n  deep:\n\tless: a\nstanding:'),
  ],
]

describe('what is left alone', () => {
  test.each(kept)('%s', async (_, name, changes) => {
    await writeTree(root, changes)
    const before = await readNow(name)
    await fix()

    expect(await readNow(name)).toBe(before)
  })

  test('what an edition has kept, and the list of promised addresses', async () => {
    const snapshot = 'editions/2018/statistics/share.yaml'
    const changes = { [snapshot]: 'name: share  \r\n', 'addresses/published.txt': '/en/ \r\n' }
    await writeTree(root, changes)
    await fix()

    expect(await readNow(snapshot)).toBe(changes[snapshot])
    expect(await readNow('addresses/published.txt')).toBe('/en/ \r\n')
  })

  test('files that were not named', async () => {
    await writeTree(root, {
      ...edit(story, 'They make', 'They  make'),
      ...edit(share, 'The number', 'The  number'),
    })
    await fix('content/statistics')

    expect(await readNow(share)).toBe(read(share))
    expect(await readNow(story)).toContain('They  make')
  })

  test('files without a fault keep their time', async () => {
    await writeTree(root, edit(story, 'They make', 'They  make'))
    const path = join(root, 'content', about)
    const { ino, mtimeMs } = await stat(path)
    await fix()

    expect(await stat(path)).toMatchObject({ ino, mtimeMs })
  })
})

test('what is left is told after what was mended', async () => {
  await writeTree(root, {
    ...edit(story, 'They make', 'They  make'),
    ...edit(source, 'type: report', 'type: raport'),
  })
  const { output, exitCode } = await fix()

  expect(output).toMatch(/^Mended in one file:\n {2}content\/editions.*line 12: Kept one of/)
  expect(output).toMatch(/index-2014\.yaml:1:7 {2}"type" holds[\s\S]*content\/ has 1 error\.$/)
  expect(exitCode).toBe(1)
})

test('a file keeps its permissions, and nothing else is left beside it', async () => {
  await writeTree(root, edit(story, 'They make', 'They  make'))
  await chmod(join(root, 'content', story), 0o640)
  await fix()

  expect((await stat(join(root, 'content', story))).mode & 0o777).toBe(0o640)
  expect(await readdir(join(root, 'content/editions/2018/stories'))).toEqual(['viet-nam.en.mdx'])
})

test('a file that somebody changed in the meantime is not overwritten', async () => {
  await writeTree(root)
  const path = join(root, 'content', about)
  const change = { name: about, before: await readBytes(about), after: Buffer.from('mended') }
  await writeFile(path, 'written by hand')

  await expect(writeChanges(root, [change])).rejects.toThrow(/was changed by another program/)
  expect(await readNow(about)).toBe('written by hand')
})
