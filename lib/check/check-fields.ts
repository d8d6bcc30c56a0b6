import type { ContentDocument } from './document'
import { findValueFault } from './field-values'
import type { Field, Fields } from './fields'
import { suggest } from './plain-words'
import { errorAt } from './problem'
import type { Problem } from './problem'
import { findMeantField } from './reliable-fields'
import type { TextFile } from './text-file'
import type { YamlMap, YamlValue } from './yaml-values'

/** Compares the fields of a document with the schema, down to the last list item. */
export function* checkFields({ file, kind, written }: ContentDocument): Generator<Problem> {
  if (written) yield* checkMap(file, written, kind.fields)
}

function* checkMap(file: TextFile, map: YamlMap, fields: Fields): Generator<Problem> {
  const mistyped = new Set<string>()
  for (const [name, { keyOffset }] of map.entries) {
    if (fields.has(name)) continue
    const free = [...fields.keys()].filter((field) => !map.entries.has(field))
    const names = free.length > 0 ? free : [...fields.keys()]
    yield errorAt(file, keyOffset, `There is no field "${name}" here. ${suggest(name, names)}`)
    const meant = findMeantField(name, map, fields)
    if (meant !== undefined) mistyped.add(meant)
  }
  for (const [name, field] of fields) {
    const entry = map.entries.get(name)
    if (entry) yield* checkEntry(file, name, field, entry.value, entry.keyOffset)
    else if (field.required && !mistyped.has(name)) {
      yield errorAt(file, map.offset, `The field "${name}" is missing. Add it${toMeaning(field)}`)
    }
  }
}

function* checkEntry(
  file: TextFile,
  name: string,
  field: Field,
  value: YamlValue,
  keyOffset: number,
): Generator<Problem> {
  if (isEmpty(value, field)) {
    const mend = field.required
      ? `Fill it in${toMeaning(field)}`
      : 'Fill it in, or take the field out until it is known.'
    yield errorAt(file, keyOffset, `The field "${name}" is empty. ${mend}`)
  } else yield* checkValue(file, name, field, value)
}

function* checkValue(
  file: TextFile,
  name: string,
  field: Field,
  value: YamlValue,
): Generator<Problem> {
  const fault = findValueFault(name, field, value)
  if (fault !== undefined) yield errorAt(file, value.offset, fault)
  else if (value.type === 'map') yield* checkMap(file, value, field.fields)
  else if (value.type === 'list' && field.item) {
    for (const item of value.items) yield* checkItem(file, name, field.item, item)
  }
}

function* checkItem(
  file: TextFile,
  name: string,
  field: Field,
  item: YamlValue,
): Generator<Problem> {
  if (isEmpty(item, field)) {
    yield errorAt(
      file,
      item.offset,
      `An item of the list "${name}" is empty. Fill it in, or take it out.`,
    )
  } else yield* checkValue(file, name, field, item)
}

function isEmpty(value: YamlValue, { required }: Field): boolean {
  if (value.type === 'scalar') return value.value === null || String(value.value).trim() === ''
  if (!required) return false
  return value.type === 'list' ? value.items.length === 0 : value.entries.size === 0
}

/** The description of the schema, to end a sentence with. */
function toMeaning({ description }: Field): string {
  if (description === undefined) return '.'
  const isName = /^[A-Z]{2}/.test(description)
  return `: ${isName ? description : description.charAt(0).toLowerCase() + description.slice(1)}`
}
