import { checkCitations } from '@/lib/check/check-citations'
import { checkFields } from '@/lib/check/check-fields'
import { checkNumbers } from '@/lib/check/check-numbers'
import { checkReferences } from '@/lib/check/check-references'
import { checkTags } from '@/lib/check/check-tags'
import { checkValues } from '@/lib/check/check-values'
import type { Kind } from '@/lib/check/document-kinds'
import type { ContentLibrary } from '@/lib/check/library'
import type { Problem } from '@/lib/check/problem'

import { toDocument } from './draft'
import type { Value } from './values'

const checks = [
  checkFields,
  checkValues,
  checkReferences,
  checkCitations,
  checkTags,
  checkNumbers,
] as const

/** One answer, and the file for which it is meant. */
export type Answer = {
  readonly kind: Kind
  /** The name of the file, from content/. */
  readonly name: string
  readonly field: string
  readonly value: Value
}

/** What the check says of one answer. An empty answer is none, and has no problem. */
export function checkAnswer(
  { kind, name, field, value }: Answer,
  library: ContentLibrary,
): readonly Problem[] {
  if (value === null) return []
  // What is said of fields that are missing stands at the first field, so that one must not be the answer.
  const other = [...kind.fields.keys()].find((candidate) => candidate !== field) ?? ''
  const fields = new Map([other, field].flatMap((key) => toEntry(kind, key)))
  const document = {
    ...toDocument({ kind: { ...kind, fields }, name, values: { [other]: null, [field]: value } }),
    kind,
  }
  const answerLine = kind.hasText ? 3 : 2
  return checks
    .flatMap((check) => [...check(document, library)])
    .filter(({ line }) => line >= answerLine)
}

const toEntry = ({ fields }: Kind, key: string) => {
  const field = fields.get(key)
  return field ? [[key, field] as const] : []
}
