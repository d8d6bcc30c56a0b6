import { makeCase, type FuzzCase } from './cases'
import { openJudge, type Verdict } from './judge'

/** What a worker is asked: a case by its number in a run, or a case itself. */
export type Task = {
  readonly task: number
  readonly thorough: boolean
} & ({ readonly seed: number; readonly index: number } | { readonly fuzzCase: FuzzCase })

export type Answer = {
  readonly task: number
  readonly fuzzCase: FuzzCase
  readonly verdict: Verdict
}

/** Told before a case is judged, so that one that ends the worker is known. */
export type Begun = { readonly task: number; readonly begun: FuzzCase }

const { templates, judge, close } = await openJudge()

process.on('message', (message: Task | 'close') => {
  void (message === 'close' ? close().then(() => process.exit(0)) : answer(message))
})
// Without the run nobody asks any more, however it ended.
process.on('disconnect', () => process.exit(0))
process.send?.('ready')

async function answer(request: Task): Promise<void> {
  const { task, thorough } = request
  const fuzzCase =
    'fuzzCase' in request ? request.fuzzCase : makeCase(templates, request.seed, request.index)
  // What follows may never let go, so the message has to be out before.
  await new Promise((resolve) => process.send?.({ task, begun: fuzzCase } satisfies Begun, resolve))
  const verdict = await judge(fuzzCase, thorough)
  process.send?.({ task, fuzzCase, verdict } satisfies Answer)
}
