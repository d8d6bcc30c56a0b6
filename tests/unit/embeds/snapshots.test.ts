import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

import { expect, test } from 'vitest'
import { parse } from 'yaml'

import type { StatisticSnapshot } from '@/lib/content/types'
import { isSealed } from '@/lib/embeds/checksum'
import { tellTheSame } from '@/lib/embeds/embed-state'
import { toSnapshotState } from '@/lib/embeds/snapshot-state'
import { toSnapshotFile, writeSnapshots } from '@/lib/embeds/write-snapshots'

import { makeFolder } from '../build/temporary-folder'
import { checkWith } from '../check/content-tree'
import { state } from './embed-fixture'

const name = 'editions/2018/statistics/share.yaml'
const file = toSnapshotFile('2018', [state])
const changed = { ...state, figures: state.figures.map((one) => ({ ...one, high: 99 })) }

test('a snapshot is written once; another state does not overwrite it', async () => {
  const root = await makeFolder()
  const options = { root, year: '2018' }

  const first = await writeSnapshots({ ...options, statistics: [[state]] })
  const second = await writeSnapshots({ ...options, statistics: [[changed]] })

  expect(first).toEqual([{ file: `content/${name}`, isNew: true }])
  expect(second).toEqual([{ file: `content/${name}`, isNew: false }])
  expect(await readFile(join(root, 'content', name), 'utf8')).toBe(file)
})

test('what was written is read as it was', () => {
  const raw = { flattenedPath: name.replace('.yaml', '') }
  const read = toSnapshotState(
    { ...(parse(file) as StatisticSnapshot), _raw: raw } as StatisticSnapshot,
    'en',
  )

  expect(tellTheSame(read, state)).toBe(true)
  expect(read.asOf).toBe(state.asOf)
})

test.each([
  ['a value', changed],
  ['the caution', { ...state, caution: 'Another one.' }],
  ['the name of a value', { ...state, names: { ...state.names, malaysia: 'Another' } }],
  ['a source', { ...state, sources: [{ ...state.sources[0]!, title: 'Another' }] }],
])('a state that differs in %s tells something else', (_, other) => {
  expect(tellTheSame(state, other)).toBe(false)
})

test('a later day alone tells nothing else', () => {
  expect(tellTheSame(state, { ...state, asOf: '2020-01-01' })).toBe(true)
})

test('a snapshot as it was written has no problem, whatever its line ends', async () => {
  expect(await checkWith({ [name]: file })).toEqual([])
  expect(isSealed(file.replaceAll('\n', '\r\n'))).toBe(true)
})

test.each([
  ['changed', file.replace('97.3', '97.4')],
  ['given another checksum', file.replace(/checksum: ./, 'checksum: z')],
  ['added to', `${file}# A remark\n`],
])('a snapshot that was %s is an error', async (_, text) => {
  const problems = await checkWith({ [name]: text })

  expect(problems).toMatchObject([
    { file: `content/${name}`, message: expect.stringMatching(/Take the change back/) },
  ])
})

test('a snapshot that names an unknown source is an error', async () => {
  const other = { ...state, sources: [{ ...state.sources[0]!, key: 'index-2041' }] }
  const problems = await checkWith({ [name]: toSnapshotFile('2018', [other]) })

  expect(problems.map(({ message }) => message)).toEqual([
    expect.stringMatching(/"index-2041".*Did you mean "index-2014"/),
  ])
})

test('a snapshot of an edition that does not exist is an error', async () => {
  const other = name.replace('2018', '2019')
  const problems = await checkWith({ [other]: toSnapshotFile('2019', [state]) })

  expect(problems).toMatchObject([
    { file: `content/${other}`, message: expect.stringMatching(/no edition of 2019/) },
  ])
})
