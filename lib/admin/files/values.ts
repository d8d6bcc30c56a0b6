import type { Field, Fields } from '@/lib/check/fields'
import type { YamlValue } from '@/lib/check/yaml-values'

/** What a field holds, as JSON can carry it. */
export type Value = string | number | boolean | null | readonly Value[] | Values

export type Values = { readonly [name: string]: Value | undefined }

/** The plain value of a piece of YAML. */
export function toValue(value: YamlValue): Value {
  if (value.type === 'list') return value.items.map(toValue)
  if (value.type === 'map') {
    return Object.fromEntries(
      [...value.entries].map(([name, entry]) => [name, toValue(entry.value)]),
    )
  }
  return typeof value.value === 'bigint' ? String(value.value) : value.value
}

export const isValues = (value: Value | undefined): value is Values =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/**
 * A value without what makes no difference to readers: blanks around a text, the kind of line ends,
 * fields and items that are empty, and an optional "false". Fields stand in the order of the schema.
 * @returns undefined where nothing is left
 */
export function normalise(field: Field, value: Value | undefined): Value | undefined {
  if (value === undefined || value === null) return undefined
  if (typeof value === 'string') return toText(value)
  if (value === false && !field.required) return undefined
  if (Array.isArray(value)) {
    const items = (value as readonly Value[]).flatMap((item) => {
      const found = field.item ? normalise(field.item, item) : item
      return found === undefined ? [] : [found]
    })
    return items.length > 0 ? items : undefined
  }
  return isValues(value) ? normaliseFields(field.fields, value) : value
}

/** The same for the fields of a document or of an item; undefined where none is filled in. */
export function normaliseFields(fields: Fields, values: Values): Values | undefined {
  const entries = [...fields].flatMap(([name, field]) => {
    const found = normalise(field, values[name])
    return found === undefined ? [] : [[name, found] as const]
  })
  return entries.length > 0 ? Object.fromEntries(entries) : undefined
}

/** Whether two values mean the same. */
export const isSame = (field: Field, a: Value | undefined, b: Value | undefined) =>
  JSON.stringify(normalise(field, a)) === JSON.stringify(normalise(field, b))

function toText(value: string): string | undefined {
  const text = value.trim().replace(/\r\n?/g, '\n')
  return text === '' ? undefined : text
}
