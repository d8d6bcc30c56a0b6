import { afterAll, expect, test } from 'vitest'

import { JudgingProcess } from '../../fuzz/pool'

const bounds = { seconds: 2, waitSeconds: 20, heapMegabytes: 100, megabytes: 500 }
const worker = new JudgingProcess('tests/fixtures/bad-worker.ts', bounds)
const impatient = new JudgingProcess('tests/fixtures/bad-worker.ts', { ...bounds, waitSeconds: 1 })
afterAll(() => Promise.all([worker.close(), impatient.close()]))

const ask = async (made: string, by = worker) => {
  const fuzzCase = { tree: 'small', file: 'site.yaml', bytes: new Uint8Array(), made } as const
  return (await by.ask({ fuzzCase, thorough: false })).verdict.faults
}

test.each([
  ['works on without end', 'loop', 'It takes more than 2 seconds of work.'],
  ['makes objects without end', 'objects', expect.stringMatching(/ended .* may have 100 MB/)],
  ['takes memory beside its objects', 'bytes', 'It takes more than 500 MB.'],
])('a case that %s is stopped, and the next one is judged', async (_, made, fault: unknown) => {
  expect(await ask(made)).toEqual([fault])
  expect(await ask('nothing')).toEqual([])
})

test('a case that waits without end is stopped', async () => {
  expect(await ask('wait', impatient)).toEqual(['It is not done after 1 seconds.'])
})
