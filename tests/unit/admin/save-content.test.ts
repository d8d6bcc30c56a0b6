import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterEach, beforeEach, expect, test } from 'vitest'

import { toVersion } from '@/lib/admin/files/read-content'
import { deleteContent, saveContent } from '@/lib/admin/files/save-content'
import { checkContent } from '@/lib/check/check-content'

import { writeTree } from '../check/content-tree'
import { validFiles } from '../check/valid-files'

let root = ''

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'editing-'))
  await writeTree(root)
})

afterEach(() => rm(root, { recursive: true }))

const [sourceName = ''] = Object.keys(validFiles).filter((name) => name.startsWith('sources/'))
const source = `content/${sourceName}`
const versionOf = async (path: string) => toVersion(await readFile(join(root, path)))
const textOf = (path: string) => readFile(join(root, path), 'utf8')

const newSource = {
  read: 'whole',
  title: 'Survey: the firms',
  type: 'report',
  standing: 'official',
  language: 'en',
  issued: '2014',
  author: [{ literal: 'OECD', family: '' }],
  publisher: '',
}

test('a new source is written as the others are, and the check has nothing against its form', async () => {
  const path = 'content/sources/new-survey-2014.yaml'
  const saved = await saveContent(root, { path, version: null, values: newSource })

  expect(saved).toMatchObject({ file: { path, page: '/en/sources/new-survey-2014/' } })
  expect(await textOf(path)).toBe(`type: report
title: 'Survey: the firms'
language: en
author:
  - literal: OECD
issued: '2014'
standing: official
read: whole
`)
  const errors = (await checkContent(root)).filter(({ severity }) => severity === 'error')
  expect(errors.filter(({ file }) => file === path)).toEqual([])
})

test('a new story without its lead is written, and the check asks for the lead', async () => {
  const path = 'content/editions/2018/stories/singapore.en.mdx'
  const values = {
    title: 'A title',
    published: '2026-11-24',
    description: 'Words.',
    body: 'A text.',
  }
  await writeFile(join(root, 'content/member-states/singapore.yaml'), '')
  await saveContent(root, { path, version: null, values })

  expect(await textOf(path)).toBe(
    '---\ntitle: A title\ndescription: Words.\npublished: 2026-11-24\n---\n\nA text.\n',
  )
  const messages = (await checkContent(root)).filter(({ file }) => file === path)
  expect(messages.map(({ message }) => message).join('\n')).toContain('"lead" is missing')
})

test('a file that exists is never written over by a new one', async () => {
  const before = await textOf(source)
  const refused = await saveContent(root, { path: source, version: null, values: newSource })

  expect(refused).toMatchObject({ message: expect.stringContaining('already') as string })
  expect(await textOf(source)).toBe(before)
})

test('a file that changed meanwhile stays as it is, and nothing that was written is lost', async () => {
  const version = await versionOf(source)
  const changed = `${await textOf(source)}# Changed by somebody else.\n`
  await writeFile(join(root, source), changed)
  const refused = await saveContent(root, { path: source, version, values: newSource })

  expect(refused).toMatchObject({
    message: expect.stringContaining('changed by somebody') as string,
    unsaved: expect.arrayContaining([{ name: 'Title', text: 'Survey: the firms' }]) as unknown,
  })
  expect(await textOf(source)).toBe(changed)
})

test('saving leaves no other file behind', async () => {
  const version = await versionOf(source)
  await saveContent(root, { path: source, version, values: newSource })

  expect(await textOf(source)).toContain('Survey: the firms')
  expect(await readdir(join(root, '.build/editing'))).toEqual([])
})

test.each([
  'content/addresses/published.txt',
  'content/editions/2018/statistics/enterprises.yaml',
  'content/../package.yaml',
  'content/sources/../../site.yaml',
  'content/editions/../edition.en.mdx',
  'content/sources/.hidden.yaml',
  'content/sources/Two Words.yaml',
  'content/sources/a\\..\\b.yaml',
  'content/sources/deep/key.yaml',
  'content/README.md',
  '/etc/passwd',
  'package.json',
  '',
])('"%s" is neither written nor deleted', async (path) => {
  const saved = await saveContent(root, { path, version: null, values: newSource })
  const deleted = await deleteContent(root, { path, version: 'any' })

  expect(saved).toHaveProperty('message')
  expect(deleted).toHaveProperty('message')
})

test('a link to another place is not followed', async () => {
  const outside = join(root, 'outside')
  await mkdir(outside)
  await writeFile(join(outside, 'key.yaml'), await textOf(source))
  await symlink(join(outside, 'key.yaml'), join(root, 'content/sources/linked.yaml'))
  await symlink(outside, join(root, 'content/editions/2019'))
  const version = await versionOf('outside/key.yaml')
  const file = { path: 'content/sources/linked.yaml', version, values: newSource }
  const folder = { path: 'content/editions/2019/edition.en.mdx', version: null, values: newSource }

  expect(await saveContent(root, file)).toHaveProperty('message')
  expect(await saveContent(root, folder)).toHaveProperty('message')
  expect(await readdir(outside)).toEqual(['key.yaml'])
})

test('a file with a promised address is not deleted; another one is kept aside', async () => {
  const version = await versionOf(source)
  const text = await textOf(source)
  const key = sourceName.replace(/^sources\/|\.yaml$/g, '')
  await mkdir(join(root, 'content/addresses'), { recursive: true })
  await writeFile(join(root, 'content/addresses/published.txt'), `/en/sources/${key}/\n`)
  expect(await deleteContent(root, { path: source, version })).toMatchObject({
    message: expect.stringContaining(`/en/sources/${key}/`) as string,
  })
  expect(await textOf(source)).toBe(text)

  await writeFile(join(root, 'content/addresses/published.txt'), '/en/\n')
  const deleted = await deleteContent(root, { path: source, version })
  expect(deleted).toHaveProperty('kept')
  expect('kept' in deleted && (await textOf(deleted.kept))).toBe(text)
  await expect(textOf(source)).rejects.toThrow()
})
