import { readFileSync } from 'node:fs'

import { expect, test } from 'vitest'

import { toPalette } from '@/lib/colours/tokens'
import { root } from '@/tests/root'

test('dark takes from light what it does not change, and print changes nothing', () => {
  const { light, dark } = toPalette(`
    :root { --ink: #000000; --rule: #636363; }
    @media (prefers-color-scheme: dark) { :root { --ink: #ffffff; } }
    @media print { :root { --ink: red; --rule: red; } }`)

  expect([light('ink'), light('rule')]).toEqual(['#000000', '#636363'])
  expect([dark('ink'), dark('rule')]).toEqual(['#ffffff', '#636363'])
})

test.each(['white', '#fff', '#131b292e', 'var(--ink)'])(
  '%s is no colour to draw with',
  (colour) => {
    const { light } = toPalette(`:root { --ink: ${colour}; }`)

    expect(() => light('ink')).toThrow(colour)
  },
)

test('a role that the style sheet does not have is named', () => {
  const { light } = toPalette(readFileSync(`${root}/app/styles/tokens.css`, 'utf8'))

  expect(() => light('no-such-role')).toThrow('no --no-such-role')
})
