import { createHash } from 'node:crypto'

import type { Kind } from '@/lib/check/document-kinds'
import type { Field, Fields } from '@/lib/check/fields'
import { findValueFault } from '@/lib/check/field-values'
import type { Problem } from '@/lib/check/problem'
import { errorAt, errorIn } from '@/lib/check/problem'
import { readFrontMatter } from '@/lib/check/read-front-matter'
import { isHalfMerged, readText } from '@/lib/check/read-text'
import { readYaml } from '@/lib/check/read-yaml'
import type { TextFile } from '@/lib/check/text-file'
import type { YamlMap, YamlValue } from '@/lib/check/yaml-values'

import { toValue } from './values'
import type { Values } from './values'

/** The name under which the text below the fields stands among them. */
export const bodyName = 'body'

/** A file of content/ in the parts that a form shows. */
export type ReadContent = {
  readonly file: TextFile
  readonly map: YamlMap
  /** Its fields, and its text under the name "body", without the blank lines around it. */
  readonly values: Values
  /** Where the text stands in the file; undefined in a file of fields alone. */
  readonly body: { readonly start: number; readonly end: number } | undefined
}

export type ContentReading = ReadContent | { readonly problem: Problem }

/**
 * Reads a file for the form. A file that is broken, or that holds something that no form can show,
 * is not read: a form would lose it.
 * @param name from content/: 'sources/key.yaml'
 */
export function readContent(name: string, bytes: Uint8Array, kind: Kind): ContentReading {
  const reading = readText({ name, bytes })
  if (!reading.file) {
    return { problem: reading.problems[0] ?? errorIn(`content/${name}`, 'It cannot be read.') }
  }
  const { file } = reading
  if (isHalfMerged(file)) {
    const [problem = errorIn(file.path, 'Two versions stand in it.')] = reading.problems
    return { problem }
  }
  return kind.hasText ? readBoth(file, kind) : readFields(file, kind, 0, file.text.length)
}

function readBoth(file: TextFile, kind: Kind): ContentReading {
  const frontMatter = readFrontMatter(file)
  if (frontMatter.problem) return frontMatter
  const reading = readFields(file, kind, frontMatter.start, frontMatter.end)
  if ('problem' in reading) return reading

  const rest = file.text.slice(frontMatter.textStart)
  const start = frontMatter.textStart + (rest.length - rest.trimStart().length)
  const end = Math.max(start, frontMatter.textStart + rest.trimEnd().length)
  const body = file.text.slice(start, end).replace(/\r\n?/g, '\n')
  return { ...reading, values: { ...reading.values, [bodyName]: body }, body: { start, end } }
}

function readFields(file: TextFile, kind: Kind, start: number, end: number): ContentReading {
  const { fields, problems } = readYaml(file, start, end)
  const broken = problems.find(({ severity }) => severity === 'error')
  if (!fields || broken) {
    return { problem: broken ?? errorIn(file.path, 'Its fields cannot be read.') }
  }
  const problem = findFault(file, kind.fields, fields)
  if (problem) return { problem }
  return { file, map: fields, values: toValue(fields) as Values, body: undefined }
}

/** The first value that is not of the kind that its field wants. */
function findFault(file: TextFile, fields: Fields, map: YamlMap): Problem | undefined {
  for (const [name, { value }] of map.entries) {
    const field = fields.get(name)
    const problem = field && findValueProblem(file, name, field, value)
    if (problem) return problem
  }
  return undefined
}

function findValueProblem(
  file: TextFile,
  name: string,
  field: Field,
  value: YamlValue,
): Problem | undefined {
  // An empty field is no fault here: the form is the place to fill it in.
  if (value.type === 'scalar' && (value.value === null || value.value === '')) return undefined
  const fault = findValueFault(name, field, value)
  if (fault !== undefined) return errorAt(file, value.offset, fault)
  if (value.type === 'map') return findFault(file, field.fields, value)
  if (value.type !== 'list' || !field.item) return undefined
  for (const item of value.items) {
    const problem = findValueProblem(file, name, field.item, item)
    if (problem) return problem
  }
  return undefined
}

/** Tells whether a file is the same as before: SHA-256 of its bytes. */
export const toVersion = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')
