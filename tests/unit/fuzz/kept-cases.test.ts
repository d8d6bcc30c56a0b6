import { readdirSync, readFileSync } from 'node:fs'

import { afterAll, beforeAll, expect, test } from 'vitest'

import { openJudge, type Judge } from '../../fuzz/judge'
import { folders, type Kept } from '../../fuzz/keep-failure'
import { root } from '../../root'

/** Files that made the check or the site fail once, each with what is to be known of it. */
const folder = `${root}/${folders.kept}`
const names = readdirSync(folder)

let opened: Judge
beforeAll(async () => {
  opened = await openJudge()
}, 120_000)
afterAll(() => opened.close())

test.each(names.filter((name) => name.endsWith('.json')))(
  '%s is refused in words, or its page is sound',
  async (name) => {
    const { tree, file, made, outcome } = JSON.parse(
      readFileSync(`${folder}/${name}`, 'utf8'),
    ) as Kept
    const bytes = readFileSync(`${folder}/${name.replace(/json$/, file.split('.').at(-1) ?? '')}`)
    const fuzzCase = { tree, file, made, bytes: new Uint8Array(bytes) }
    const verdict = await opened.judge(fuzzCase, false)

    expect(verdict.faults).toEqual([])
    expect(verdict.outcome).toBe(outcome ?? verdict.outcome)
    expect(verdict.pages > 0).toBe(verdict.outcome === 'shown')
  },
)
