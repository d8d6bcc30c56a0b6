import { readFileSync } from 'node:fs'

import { expect, test } from 'vitest'

import { oklchToHex } from '@/lib/colours/oklch'
import { toPalette } from '@/lib/colours/tokens'
import { root } from '@/tests/root'

// As browsers compute them.
test.each([
  ['oklch(1 0 0)', '#ffffff'],
  ['oklch(0 0 0)', '#000000'],
  ['oklch(0.628 0.2577 29.23)', '#ff0000'],
  ['oklch(0.452 0.3132 264.05)', '#0000ff'],
  ['oklch(0.5 0 0)', '#636363'],
])('%s is %s', (colour, hex) => {
  expect(oklchToHex(colour)).toBe(hex)
})

test.each(['white', 'oklch(0.2 0.03 262 / 0.18)', 'var(--ink)'])('%s is refused', (colour) => {
  expect(() => oklchToHex(colour)).toThrow(colour)
})

test('dark takes from light what it does not change, and print changes nothing', () => {
  const { light, dark } = toPalette(`
    :root { --ink: oklch(0 0 0); --rule: oklch(0.5 0 0); }
    @media (prefers-color-scheme: dark) { :root { --ink: oklch(1 0 0); } }
    @media print { :root { --ink: red; --rule: red; } }`)

  expect([light('ink'), light('rule')]).toEqual(['#000000', '#636363'])
  expect([dark('ink'), dark('rule')]).toEqual(['#ffffff', '#636363'])
})

test('a role that the style sheet does not have is named', () => {
  const { light } = toPalette(readFileSync(`${root}/app/styles/tokens.css`, 'utf8'))

  expect(() => light('no-such-role')).toThrow('no --no-such-role')
})
