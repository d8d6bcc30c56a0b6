import { readdirSync, readFileSync } from 'node:fs'

import { afterAll, beforeAll, expect, test } from 'vitest'

import { root } from '../../root'
import { openJudge, type Judge } from '../../fuzz/judge'

/** Files that made the check or the site fail once; each stands for the same file of the small content. */
const folder = `${root}/tests/fixtures/fuzz`
const shown = ['aligned-table-with-citations.mdx']

let opened: Judge
beforeAll(async () => {
  opened = await openJudge(['small'])
}, 120_000)
afterAll(() => opened.close())

test.each(readdirSync(folder))('%s is refused in words, or its page is sound', async (name) => {
  const bytes = new Uint8Array(readFileSync(`${folder}/${name}`))
  const fuzzCase = { tree: 'small', file: 'pages/about.en.mdx', bytes, made: name } as const

  expect(await opened.judge(fuzzCase, false)).toEqual({
    outcome: shown.includes(name) ? 'shown' : 'refused',
    faults: [],
    pages: shown.includes(name) ? 1 : 0,
  })
})
