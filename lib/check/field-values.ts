import { isDay, toDayAdvice } from './dates'
import type { Field } from './fields'
import { quote, suggest } from './plain-words'
import type { YamlValue } from './yaml-values'

/** What is wrong with the kind of value that stands in a field, and how to mend it; undefined if nothing is. */
export function findValueFault(name: string, field: Field, value: YamlValue): string | undefined {
  switch (field.type) {
    case 'string':
      return typeof read(value) === 'string'
        ? undefined
        : `${holds(name, value)}. ${toTextAdvice(name, value)}`
    case 'enum':
      return findChoiceFault(name, field.options, value)
    case 'date':
      return findDayFault(name, value)
    case 'number':
      return isFinite(value) ? undefined : `${holds(name, value)}. ${toNumberAdvice(value)}`
    case 'boolean':
      return typeof read(value) === 'boolean'
        ? undefined
        : `${holds(name, value)}. Write true or false, without quotation marks.`
    case 'list':
      return value.type === 'list'
        ? undefined
        : `${holds(name, value)}. Write a list: each item on a line of its own, beginning with "- ".`
    case 'nested':
      return value.type === 'map'
        ? undefined
        : `${holds(name, value)}. Write fields under it, each on a line of its own, indented by two spaces.`
    default:
      return undefined
  }
}

const read = (value: YamlValue) => (value.type === 'scalar' ? value.value : undefined)

const isFinite = (value: YamlValue) => Number.isFinite(read(value))

/** "issued" holds the number 2018 */
function holds(name: string, value: YamlValue): string {
  const what = (() => {
    if (value.type === 'list') return 'a list'
    if (value.type === 'map')
      return value.inBraces ? 'something in curly brackets' : 'fields of its own'
    if (typeof value.value === 'string') return `the text ${quote(value.value)}`
    return typeof value.value === 'boolean' ? String(value.value) : `the number ${value.value}`
  })()
  return `"${name}" holds ${what}`
}

function toTextAdvice(name: string, value: YamlValue): string {
  if (value.type === 'scalar') return `Put it in quotation marks: ${name}: '${value.value}'.`
  return 'Write one text. If it begins with a bracket, put quotation marks around the whole of it.'
}

function toNumberAdvice(value: YamlValue): string {
  const text = read(value)
  if (typeof text !== 'string') return 'Write a number, with a point before the decimals.'
  const plain = text
    .replace(/[%\s_]/g, '')
    .replace(/,(?=\d{3}(?:\D|$))/g, '')
    .replace(',', '.')
  return /^-?\d+(\.\d+)?$/.test(plain)
    ? `Write ${plain}, without quotation marks, unit or commas.`
    : 'Write a number, with a point before the decimals.'
}

function findChoiceFault(name: string, options: readonly string[], value: YamlValue) {
  const text = read(value)
  if (typeof text === 'string' && options.includes(text)) return undefined
  const word = text === undefined ? '' : String(text)
  return `${holds(name, value)}, which is not one of its words. ${suggest(word, options)}`
}

function findDayFault(name: string, value: YamlValue) {
  const text = read(value)
  if (typeof text === 'string' && isDay(text)) return undefined
  return `${holds(name, value)}, which is not a day. ${toDayAdvice(String(text ?? ''))}`
}
