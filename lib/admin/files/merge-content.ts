import type { Kind } from '@/lib/check/document-kinds'

import { applyEdits } from './edits'
import type { Edit } from './edits'
import { mergeFields, rewriteFields } from './merge-fields'
import { bodyName, readContent } from './read-content'
import type { ReadContent } from './read-content'
import { isSame, normalise } from './values'
import type { Value, Values } from './values'
import { writeFields } from './write-yaml'

/**
 * The text of a file with the wanted values in it and every other byte as it was.
 * @param name from content/
 * @returns undefined where the file is written in a way in which that cannot be done for certain
 */
export function mergeContent(
  name: string,
  kind: Kind,
  old: ReadContent,
  wanted: Values,
): string | undefined {
  const { text } = old.file
  const body = mergeBody(old, wanted)
  return [mergeFields, rewriteFields]
    .map((merge) => applyEdits(text, [...merge(text, old.map, kind.fields, wanted), ...body]))
    .find((merged) => holds(name, kind, merged, old, wanted))
}

/** A new file. Fields that are not filled in are left out, so that the check asks for them. */
export function writeContent(kind: Kind, values: Values): string {
  const lines = writeFields(kind.fields, values)
  const fields = lines.map((line) => `${line}\n`).join('')
  if (!kind.hasText) return fields
  const body = toBody(values[bodyName])
  return `---\n${fields}---\n${body === '' ? '' : `\n${body}\n`}`
}

/** The fields, and the body, in which two sets of values differ. */
export function listChanges(kind: Kind, a: Values, b: Values): readonly string[] {
  const names = [...kind.fields]
    .filter(([name, field]) => !isSame(field, a[name], b[name]))
    .map(([name]) => name)
  const isBodySame = !kind.hasText || toBody(a[bodyName]) === toBody(b[bodyName])
  return isBodySame ? names : [...names, bodyName]
}

function mergeBody({ file, body, values }: ReadContent, wanted: Values): readonly Edit[] {
  const next = toBody(wanted[bodyName])
  if (!body || next === toBody(values[bodyName])) return []
  const text = file.text.includes('\r\n') ? next.replaceAll('\n', '\r\n') : next
  const isFirst = body.start === body.end
  return [{ ...body, text: isFirst ? `\n${text}\n` : text }]
}

/** Reads the merged text again: it has to say what was wanted, and nothing else may have changed. */
function holds(name: string, kind: Kind, merged: string, old: ReadContent, wanted: Values) {
  const read = readContent(name, new TextEncoder().encode(merged), kind)
  if ('problem' in read || listChanges(kind, read.values, wanted).length > 0) return false
  const unknown = Object.keys(old.values).filter((field) => !kind.fields.has(field))
  return unknown
    .filter((field) => field !== bodyName)
    .every((field) => JSON.stringify(read.values[field]) === JSON.stringify(old.values[field]))
}

const bodyField = {
  type: 'string',
  required: false,
  description: undefined,
  options: [],
  item: undefined,
  fields: new Map(),
} as const

function toBody(value: Value | undefined): string {
  const text = normalise(bodyField, value)
  return typeof text === 'string' ? text : ''
}
