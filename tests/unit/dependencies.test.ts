import { readFileSync } from 'node:fs'

import { globSync } from 'tinyglobby'
import { expect, test } from 'vitest'

import { root } from '../root'

type Asked = Readonly<Record<'dependencies' | 'devDependencies', Readonly<Record<string, string>>>>

const { dependencies, devDependencies } = JSON.parse(
  readFileSync(`${root}/package.json`, 'utf8'),
) as Asked
const names = [...Object.keys(dependencies), ...Object.keys(devDependencies)].toSorted()

const [, section = ''] = readFileSync(`${root}/README.md`, 'utf8').split('\n## Dependencies\n')
const rows = section
  .split('\n')
  .filter((line) => line.startsWith('| '))
  .slice(1)
  .map((line) => line.split('|').map((cell) => cell.trim()))

test('the README names every package that we ask for, and no other', () => {
  const named = rows.flatMap(([, packages = '']) => packages.split(', '))
  expect(named.toSorted()).toEqual(names)
})

test('each has a reason, and the day of its newest version', () => {
  expect(rows.length).toBeGreaterThan(20)
  for (const [, packages = '', reason = '', days = ''] of rows) {
    expect(reason, packages).not.toBe('')
    expect(days, packages).toMatch(/^\d{4}-\d\d-\d\d(?:, \d{4}-\d\d-\d\d)*$/)
    expect([1, packages.split(', ').length], packages).toContain(days.split(', ').length)
  }
})

test('each is used somewhere', () => {
  const files = globSync(
    ['{app,components,lib,tests}/**/*.{ts,tsx,css}', '.config/*', '*.{ts,mjs}', 'tsconfig.json'],
    { cwd: root, dot: true, ignore: ['tests/fixtures/**'] },
  )
  const text = files.map((file) => readFileSync(`${root}/${file}`, 'utf8')).join('\n')
  // By its name in quotation marks, alone or with a path: an import, a program, a folder.
  const isUsed = (name: string) =>
    ["'", '"', '/'].some((before) =>
      ["'", '"', '/'].some((after) => text.includes(`${before}${name}${after}`)),
    )
  const unused = names.filter((name) => !isUsed(name.replace(/^@types\//, '')))
  expect(unused).toEqual([])
})
