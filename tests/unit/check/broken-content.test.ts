import { expect, test } from 'vitest'

import { checkContent } from '@/lib/check/check-content'

import { brokenFiles, withTree } from './broken-content'

/** Words of programs and of the check's own faults, which no editor should meet. */
const unkind = /\bbug in\b|\bat .*:\d+:\d+\)|\bundefined\b|\bscalar\b|\bAST\b|\btoken\b|\[object/

test('the base of the broken files has no error', async () => {
  const problems = await withTree(undefined, checkContent)

  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([])
})

test.each(brokenFiles)('$group/$broken: $damage', async (broken) => {
  const problems = await withTree(broken, checkContent)
  const errors = problems.filter(({ severity }) => severity === 'error')
  const expected = broken.problems.filter(({ severity }) => severity === undefined)
  const advice = broken.problems.filter(({ severity }) => severity === 'advice')
  const isAt = (at: string, problem: (typeof problems)[number]) =>
    `content/${at}` === `${problem.file}:${problem.line}`

  expect(broken.problems).not.toEqual([])
  for (const { at, says, severity = 'error' } of broken.problems) {
    expect(
      problems
        .filter((problem) => isAt(at, problem) && problem.severity === severity)
        .map(({ message }) => message),
    ).toContainEqual(expect.stringContaining(says))
  }
  expect(errors.map(({ file, line }) => `${file}:${line}`).toSorted()).toEqual(
    expected.map(({ at }) => `content/${at}`).toSorted(),
  )
  expect(advice.length === 0 || errors.length === 0).toBe(true)
  for (const { message } of problems) expect(message).not.toMatch(unkind)
})
