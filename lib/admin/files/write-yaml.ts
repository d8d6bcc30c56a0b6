import { parse } from 'yaml'

import type { Field, Fields } from '@/lib/check/fields'
import type { YamlScalar } from '@/lib/check/yaml-values'

import { isValues, normalise } from './values'
import type { Value, Values } from './values'

export type Style = Exclude<YamlScalar['style'], 'block'>

/**
 * Fields as the files of content/ write them: in the order of the schema, lists indented by two
 * spaces, quotation marks only where they are needed. Empty fields are left out.
 * @returns lines without line ends
 */
export function writeFields(fields: Fields, values: Values, indent = ''): readonly string[] {
  return [...fields].flatMap(([name, field]) => writeEntry(name, field, values[name], indent))
}

/** One field with all that stands under it. */
export function writeEntry(
  name: string,
  field: Field,
  value: Value | undefined,
  indent = '',
): readonly string[] {
  const filled = normalise(field, value)
  if (filled === undefined) return []
  if (Array.isArray(filled)) {
    const items = filled as readonly Value[]
    return [
      `${indent}${name}:`,
      ...items.flatMap((item) => writeItem(field.item, item, `${indent}  `)),
    ]
  }
  if (isValues(filled)) {
    return [`${indent}${name}:`, ...writeFields(field.fields, filled, `${indent}  `)]
  }
  return [`${indent}${name}: ${writeScalar(field, filled, toHouseStyle(field, filled))}`]
}

/** One item of a list, with its hyphen. */
export function writeItem(item: Field | undefined, value: Value, indent: string) {
  if (item && isValues(value)) {
    const lines = writeFields(item.fields, value, `${indent}  `)
    return lines.map((line, index) =>
      index === 0 ? `${indent}- ${line.slice(indent.length + 2)}` : line,
    )
  }
  if (!item) return [`${indent}- ${JSON.stringify(value)}`]
  return [`${indent}- ${writeScalar(item, value, toHouseStyle(item, value))}`]
}

/**
 * A text, number, day or choice.
 * @param style kept where it can hold the value
 */
export function writeScalar({ type }: Field, value: Value, style: Style): string {
  if (typeof value !== 'string') return JSON.stringify(value)
  const isDay = type === 'date' && /^\d{4}-\d{2}-\d{2}$/.test(value)
  if (style === 'plain' && (isDay || isPlain(value))) return value
  // Only double quotation marks can hold line ends and characters that cannot be seen.
  if (style === 'double' || /\p{Cc}|\u2028|\u2029/u.test(value)) return JSON.stringify(value)
  return `'${value.replaceAll("'", "''")}'`
}

/** Whether a text without quotation marks means itself, to readers of YAML 1.1 and of YAML 1.2. */
function isPlain(text: string): boolean {
  if (/[\n\r]/.test(text)) return false
  return (['1.1', '1.2'] as const).every((version) => {
    try {
      const read = parse(`key: ${text}`, { version, logLevel: 'silent' }) as { key?: unknown }
      return read.key === text
    } catch {
      return false
    }
  })
}

const toHouseStyle = ({ type }: Field, value: Value): Style =>
  type === 'date' || typeof value !== 'string' || /^[\p{L}/]/u.test(value) ? 'plain' : 'single'
