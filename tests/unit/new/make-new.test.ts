import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PassThrough } from 'node:stream'

import { afterEach, beforeEach, expect, test } from 'vitest'

import { createFiles } from '@/lib/new/create-files'
import { makeNew } from '@/lib/new/make-new'
import { writeTree } from '@/tests/unit/check/content-tree'

let root = ''
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'new-'))
  await writeTree(root)
})
afterEach(() => rm(root, { recursive: true }))

/** Runs the command; each key is pressed once the words before it are on the screen. */
async function run(args: readonly string[], keys: readonly (readonly [string, string])[] = []) {
  const [input, output, errors] = [new PassThrough(), new PassThrough(), new PassThrough()]
  const said = { out: '', errors: '' }
  let [fresh, next] = ['', 0]
  output.on('data', (data: Buffer) => {
    said.out += data.toString()
    fresh += data.toString()
    const [words, key] = keys[next] ?? []
    if (words === undefined || !fresh.includes(words)) return
    next += 1
    fresh = ''
    setTimeout(() => input.write(key), 50)
  })
  errors.on('data', (data: Buffer) => (said.errors += data.toString()))
  const code = await makeNew({
    args: [...args, '--root', root],
    input,
    output,
    errors,
    isInteractive: keys.length > 0,
  })
  return { code, ...said }
}

const read = (name: string) => readFile(join(root, 'content', name), 'utf8')

test('a story is written as by hand, and what is still missing is told with its line', async () => {
  const { code, out } = await run([
    ...['story', '--edition', '2018', '--member-state', 'Malaysia'],
    ...['--title', 'Small: firms', '--language', 'en'],
  ])

  const name = 'editions/2018/stories/malaysia.en.mdx'
  expect([code, out.includes(`content/${name}`)]).toEqual([0, true])
  expect(await read(name)).toBe(
    "---\ntitle: 'Small: firms'\ndescription:\npublished:\nlead:\n---\n",
  )
  for (const line of [3, 4, 5]) expect(out).toContain(`content/${name}:${line}  The field`)
  expect(out).toContain('There is no text below the fields.')
})

test.each([
  [['story', '--edition', '2018', '--member-state', 'timor-leste'], 'joined ASEAN on 2025-10-26'],
  [['story', '--edition', '2018', '--member-state', 'vietnan'], 'Did you mean "viet-nam"?'],
  [['story', '--edition', '2017', '--member-state', 'malaysia'], 'There is no edition "2017"'],
  [['story', '--edition', '2018'], '--member-state is missing'],
  [['source', '--key', 'index-2014', '--title', 'x'], 'is there already'],
  [['source', '--key', 'Index 2014'], 'Call it "index-2014"'],
  [['source', '--key', 'x', '--type', 'reprot'], 'Did you mean "report"?'],
  [['page', '--name', 'statistics'], 'The site itself has a page of the name'],
  [['source', '--titel', 'x'], 'Did you mean "title"?'],
  [['storey'], 'Did you mean "story"?'],
  [[], 'Say what is to be new'],
])('%j is refused kindly and writes nothing', async (args, words) => {
  const before = await readdir(join(root, 'content'), { recursive: true })

  const { code, errors } = await run(args)

  expect([code, errors]).toEqual([1, expect.stringContaining(words)])
  expect(await readdir(join(root, 'content'), { recursive: true })).toEqual(before)
})

test('an edition and a statistic have two files each', async () => {
  expect((await run(['edition', '--year', '2019'])).code).toBe(0)
  expect((await run(['statistic', '--name', 'loans', '--area', 'malaysia'])).code).toBe(0)

  expect(await read('editions/2019/edition.en.mdx')).toContain('day: 2019-')
  expect(await read('editions/2019/press-release.en.mdx')).toContain('issuer:\nsource:\n')
  expect(await read('statistics/loans.yaml')).toContain('  - id: malaysia\n    area: malaysia\n')
  expect(await read('statistics/loans.en.mdx')).toContain('measures:\n')
})

test('files are written all or not at all', async () => {
  const files = ['pages/one.en.mdx', 'editions/2020/new/two.yaml', 'sources/index-2014.yaml']
  const before = await readdir(join(root, 'content'), { recursive: true })

  expect(() =>
    createFiles(
      root,
      files.map((name) => ({ name, text: 'x' })),
    ),
  ).toThrow('content/sources/index-2014.yaml is there already. Nothing was written.')

  expect(await readdir(join(root, 'content'), { recursive: true })).toEqual(before)
})

test('questions are asked, and a wrong answer is asked again', async () => {
  const { code, out } = await run(['page', '--name', 'contact'].slice(0, 1), [
    ['Name', 'contact\r'],
    ['Title', 'How to reach us\r'],
    ['Description', '\r'],
    ['Published', '27 June\r'],
    ['which is not a day', `${'\x7f'.repeat(7)}2026-11-24\r`],
    ['Draft', '\r'],
    ['Write it?', '\r'],
  ])

  expect([code, out]).toEqual([0, expect.stringContaining('content/pages/contact.en.mdx')])
  expect(await read('pages/contact.en.mdx')).toContain('published: 2026-11-24\n')
})

test('Ctrl-C ends the questions and writes nothing', async () => {
  const { code, out } = await run(['page'], [['Name', '\x03']])

  expect([code, out]).toEqual([130, expect.stringContaining('Nothing was written.')])
})

test('references are imported, accounted for, and known the second time', async () => {
  const file = join(root, 'zotero.bib')
  await writeFile(
    file,
    "\ufeff@techreport{wb,\r\n title = {Caf{\\'e} \\& {SMEs}},\r\n author = {{World Bank}},\r\n keywords = {a},\r\n year = {2018},\r\n doi = {10.1000/x}\r\n}\r\n",
  )
  const first = await run(['source', '--from', file, '--standing', 'intergovernmental'])
  const second = await run(['source', '--from', file])

  expect(await read('sources/world-bank-cafe-smes-2018.yaml')).toBe(
    "type: report\ntitle: Café & SMEs\nlanguage:\nauthor:\n  - literal: World Bank\nissued: '2018'\nDOI: 10.1000/x\nstanding: intergovernmental\nread:\n",
  )
  expect(first.out).toContain('Not carried over: keywords (a)')
  expect(second).toMatchObject({ code: 0, out: expect.stringContaining('the same DOI') })
})

test('a broken file is told with its lines, and nothing of it is imported', async () => {
  const file = join(root, 'broken.bib')
  await writeFile(file, '@book{a,\n title={Fine}\n}\n@book{b,\n title={Open\n')

  const { code, errors } = await run(['source', '--from', file])

  expect([code, errors]).toEqual([1, expect.stringContaining(`${file}:4  This entry never ends`)])
  expect(await readdir(join(root, 'content/sources'))).toHaveLength(3)
})
