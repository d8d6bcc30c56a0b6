import { expect, test } from 'vitest'

import { mergeContent } from '@/lib/admin/files/merge-content'
import { readContentPath } from '@/lib/admin/files/content-path'
import { isValues } from '@/lib/admin/files/values'
import type { Value, Values } from '@/lib/admin/files/values'
import type { Field } from '@/lib/check/fields'
import { readFiles } from '@/lib/check/read-files'

import { root } from '../../root'
import { read } from './merge'

const found = await readFiles(root)
const files = (found?.files ?? [])
  .filter(({ name }) => readContentPath(`content/${name}`))
  .map(({ name, bytes }) => ({ name, text: new TextDecoder().decode(bytes) }))

test('the real content has files to try', () => {
  expect(files.length).toBeGreaterThan(200)
})

test.each(files)('each text in $name changes by one letter alone', ({ name, text }) => {
  const old = read(name, text)
  const merge = (wanted: Values) => mergeContent(name, old.kind, old, wanted)

  expect(merge(old.values)).toBe(text)
  for (const { changed, letter } of listChanges(old.values, old.kind.fields)) {
    const merged = merge(changed) ?? ''
    expect(merged).toHaveLength(text.length)
    const places = Array.from({ length: text.length }, (_, index) => index).filter(
      (index) => text.charAt(index) !== merged.charAt(index),
    )
    expect(places.map((place) => merged.charAt(place))).toEqual([letter])
  }
})

type Change = { readonly changed: Values; readonly letter: string }

/** The values with one letter changed, for each text that a form shows as such. */
function listChanges(values: Values, fields: ReadonlyMap<string, Field>): readonly Change[] {
  return Object.entries(values).flatMap(([name, value]) =>
    changeLetter(value ?? null, fields.get(name)).map(({ value: inner, letter }) => ({
      changed: { ...values, [name]: inner },
      letter,
    })),
  )
}

function changeLetter(
  value: Value,
  field: Field | undefined,
): readonly { readonly value: Value; readonly letter: string }[] {
  if (typeof value === 'string') {
    if (field?.type === 'enum' || field?.type === 'date') return []
    const letter = value.endsWith('x') ? 'y' : 'x'
    return [{ value: `${value.slice(0, -1)}${letter}`, letter }]
  }
  if (Array.isArray(value)) {
    const items = value as readonly Value[]
    return items.flatMap((item, index) =>
      changeLetter(item, field?.item).map((change) => ({
        ...change,
        value: items.with(index, change.value),
      })),
    )
  }
  if (!isValues(value)) return []
  return listChanges(value, field?.fields ?? new Map()).map(({ changed, letter }) => ({
    value: changed,
    letter,
  }))
}
