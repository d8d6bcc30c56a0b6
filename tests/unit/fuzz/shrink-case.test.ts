import { expect, test } from 'vitest'

import { makeCase, type FuzzCase } from '../../fuzz/cases'
import { readTemplates } from '../../fuzz/content-files'
import { shrinkCase } from '../../fuzz/shrink-case'

const templates = await readTemplates()
const seed = 20180627
const read = ({ bytes }: FuzzCase) => new TextDecoder().decode(bytes)

/** A case that was made by the grammar and has bold words, which shall be what is wrong. */
const index = Array.from({ length: 500 }, (_, number) => number).findIndex((number) => {
  const { made, ...fuzzCase } = makeCase(templates, seed, number)
  return made === 'sound text' && read({ made, ...fuzzCase }).includes('**Café')
})

test('a case is made smaller for as long as it fails in the same way', async () => {
  const fuzzCase = makeCase(templates, seed, index)
  const tried: FuzzCase[] = []
  const findFaults = async (smaller: FuzzCase) => {
    tried.push(smaller)
    return Promise.resolve(
      read(smaller).includes('**Café')
        ? [`Bold words in "${smaller.file}".`]
        : read(smaller).includes('---')
          ? ['Something else.']
          : [],
    )
  }
  const first = { fuzzCase, faults: await findFaults(fuzzCase) }
  const smallest = await shrinkCase(templates, [seed, index], first, findFaults)

  // The library begins with the very case that the run had.
  expect(tried[1]).toEqual(fuzzCase)
  expect(smallest.faults).toEqual([`Bold words in "${smallest.fuzzCase.file}".`])
  expect(read(smallest.fuzzCase)).toMatch(/^.{0,10}\*\*Café owners [^*\n]*\*\*$/)
})

test('what fails no more is kept as it was found', async () => {
  const first = { fuzzCase: makeCase(templates, seed, index), faults: ['Seen once.'] }

  expect(await shrinkCase(templates, [seed, index], first, () => Promise.resolve([]))).toBe(first)
})
