import { findValueFault } from './field-values'
import type { Field, Fields } from './fields'
import { findMeant } from './plain-words'
import type { YamlEntry, YamlMap, YamlValue } from './yaml-values'

/**
 * The fields of a document as far as they can be relied on, so that one slip is told once: a mistyped
 * name counts as the one that was meant, and a value of the wrong kind as not known yet.
 */
export function toReliable(map: YamlMap, fields: Fields): YamlMap {
  const entries = new Map<string, YamlEntry>()
  for (const [written, { keyOffset, value }] of map.entries) {
    const name = fields.has(written) ? written : (findMeantField(written, map, fields) ?? written)
    const field = fields.get(name)
    if (!entries.has(name))
      entries.set(name, { keyOffset, value: field ? toReliableValue(name, field, value) : value })
  }
  return { ...map, entries }
}

/** The free field that a mistyped name most likely meant. */
export function findMeantField(written: string, map: YamlMap, fields: Fields): string | undefined {
  return findMeant(
    written,
    [...fields.keys()].filter((name) => !map.entries.has(name)),
  )
}

function toReliableValue(name: string, field: Field, value: YamlValue): YamlValue {
  if (findValueFault(name, field, value) !== undefined) {
    const { offset, end } = value
    return { type: 'scalar', offset, end, value: null, style: 'plain' }
  }
  if (value.type === 'map') return toReliable(value, field.fields)
  const { item } = field
  if (value.type !== 'list' || !item) return value
  return { ...value, items: value.items.map((one) => toReliableValue(name, item, one)) }
}
