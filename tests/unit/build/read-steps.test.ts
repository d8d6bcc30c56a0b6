import { readFileSync } from 'node:fs'

import { expect, test } from 'vitest'

import { readSteps } from '@/lib/build/bench/read-steps'

test('steps are added up by part', () => {
  const printed =
    '  1.5 s  check the content\n  2.0 s  compress\nThe site\n 10.1 s  put the site in its place'
  expect(readSteps(printed)).toMatchObject({ check: 1.5, finish: 12.1, pages: 0 })
})

test('a step that is new to the benchmark is not left out of the sum', () => {
  expect(() => readSteps('  1.0 s  polish')).toThrow('"polish"')
})

test('every step of the build is known', () => {
  const sources = ['build-site', 'finish-site', 'write-site-files', 'prepare-content'].map((name) =>
    readFileSync(`lib/build/${name}.ts`, 'utf8'),
  )
  const names = [...sources.join('').matchAll(/runStep\(\s*'([^']+)'/g)].map(
    ([, name]) => name ?? '',
  )
  expect(names.length).toBeGreaterThan(10)
  for (const name of names) expect(() => readSteps(`  1.0 s  ${name}`)).not.toThrow()
})
