import fc from 'fast-check'

import { toCases, toCaseSeed, type FuzzCase, type Templates } from './cases'

export type Failure = { readonly fuzzCase: FuzzCase; readonly faults: readonly string[] }

type FindFaults = (fuzzCase: FuzzCase) => Promise<readonly string[]>

const longestMilliseconds = 60_000

/**
 * Makes a case that failed smaller for as long as it fails in the same way: first what was done to the file, as the
 * library made it of the seed, then the lines of the file. Ends after a minute with the smallest so far.
 */
export async function shrinkCase(
  templates: Templates,
  [seed, index]: readonly [seed: number, index: number],
  first: Failure,
  findFaults: FindFaults,
): Promise<Failure> {
  const end = performance.now() + longestMilliseconds
  const try_ = async (fuzzCase: FuzzCase): Promise<Failure | undefined> => {
    const faults = performance.now() < end ? await findFaults(fuzzCase) : []
    return toKind(faults) === toKind(first.faults) ? { fuzzCase, faults } : undefined
  }
  return cutLines(await shrinkChanges(templates, toCaseSeed(seed, index), first, try_), try_)
}

type Try = (fuzzCase: FuzzCase) => Promise<Failure | undefined>

async function shrinkChanges(templates: Templates, seed: number, first: Failure, try_: Try) {
  let smallest = first
  const passes = fc.asyncProperty(toCases(templates), async (fuzzCase) => {
    const failure = await try_(fuzzCase)
    smallest = failure ?? smallest
    return failure === undefined
  })
  await fc.check(passes, { seed, numRuns: 1, interruptAfterTimeLimit: longestMilliseconds })
  return smallest
}

/** Takes out lines, half of them at once, then a quarter, at last each alone. */
async function cutLines(first: Failure, try_: Try): Promise<Failure> {
  let smallest = first
  // Each byte is a letter of its own, so that broken bytes stay as they are.
  const read = () => Buffer.from(smallest.fuzzCase.bytes).toString('latin1').split('\n')
  for (let size = read().length >> 1; size >= 1; size >>= 1) {
    for (let at = 0; at < read().length;) {
      const bytes = new Uint8Array(Buffer.from(read().toSpliced(at, size).join('\n'), 'latin1'))
      const failure = await try_({ ...smallest.fuzzCase, bytes })
      if (failure) smallest = failure
      else at += size
    }
  }
  return smallest
}

/** The first fault without what differs from case to case: names, numbers, places in the program. */
const toKind = ([fault = '']: readonly string[]) =>
  (fault.split('\n')[0] ?? '').replace(/"[^"]*"|[\d.:]+/g, '').slice(0, 80)
