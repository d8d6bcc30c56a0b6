import { Document, Scalar, YAMLMap, YAMLSeq, parseDocument } from 'yaml'
import type { Node } from 'yaml'

import type { Field, Fields } from '@/lib/check/fields'

import type { Value, Values } from './values'

/**
 * Fields as YAML, as the files of content/ are written by hand: in the order of the schema, quotation marks only
 * where they are needed or where the schema asks for them, each text on one line. Ends with a line end.
 */
export function writeFields(fields: Fields, values: Values): string {
  const document = new Document()
  document.contents = toMap(fields, values)
  return document.toString({ lineWidth: 0, singleQuote: true, nullStr: '' })
}

function toMap(fields: Fields, values: Values): YAMLMap {
  const map = new YAMLMap()
  for (const [name, field] of fields) {
    const value = values[name]
    if (value !== undefined) map.set(name, toNode(field, value))
  }
  return map
}

function toNode(field: Field | undefined, value: Value): Node {
  if (Array.isArray(value)) {
    const list = new YAMLSeq()
    for (const item of value as readonly Value[]) list.add(toNode(field?.item, item))
    return list
  }
  if (value !== null && typeof value === 'object') {
    return toMap(field?.fields ?? new Map<string, Field>(), value as Values)
  }
  const scalar = new Scalar(value)
  if (typeof value === 'string' && field?.type !== 'date' && wantsQuotes(field, value)) {
    scalar.type = 'QUOTE_SINGLE'
  }
  return scalar
}

/** Contentlayer reads YAML 1.1, where more words mean something else than themselves: no, 1:30, 2018-06-27. */
function wantsQuotes(field: Field | undefined, text: string): boolean {
  if (field?.description?.includes('in quotation marks')) return true
  if (field?.type === 'string' && /^[^\p{L}\p{M}]/u.test(text) && !/^10\.\d/.test(text)) return true
  const read = parseDocument(text, { version: '1.1', logLevel: 'silent' })
  return read.errors.length > 0 || read.toJS() !== text
}
