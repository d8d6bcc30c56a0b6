import { toText } from '../values'
import type { SourceValues } from '../values'

import type { ForeignEntry, ForeignField } from './foreign-entry'
import { isFormatted, toPlainText } from './plain-text'
import { toSource } from './to-source'

/** An entry from another program as a source. */
export type ImportedEntry = {
  readonly entry: ForeignEntry
  readonly values: SourceValues
  /** What was changed or could not be carried over, and why: a sentence each. */
  readonly remarks: readonly string[]
}

/** Turns an entry into a source, and accounts for each of its fields. */
export function importEntry(entry: ForeignEntry): ImportedEntry {
  const { values, remarks } = convert(entry, entry.fields)
  const known = new Set(remarks)
  const dropped = entry.fields.flatMap((field) => {
    const without = convert(
      entry,
      entry.fields.filter((other) => other !== field),
    )
    const isCarried =
      JSON.stringify(without.values) !== JSON.stringify(values) ||
      without.remarks.some((one) => !known.has(one)) ||
      remarks.some((one) => !without.remarks.includes(one))
    return isCarried || isRepeated(field, values) ? [] : toDropped(field)
  })
  const note =
    values.note === undefined
      ? []
      : ['Its note is shown to readers here. Read it, and shorten or delete it.']
  return { entry, values, remarks: [...remarks, ...note, ...new Set(dropped)] }
}

const convert = (entry: ForeignEntry, fields: readonly ForeignField[]) =>
  toSource(entry.toCsl(fields), entry.hasBareBodies)

const squeeze = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{M}\p{N}]+/gu, '')

/** Whether what a field says stands in the source all the same, because another field says it, too. */
function isRepeated({ value }: ForeignField, values: SourceValues): boolean {
  const words = typeof value === 'string' ? value.replace(/^\\url\b/, '') : JSON.stringify(value)
  const said = squeeze(words)
  const given = Object.values(values).map((one) => squeeze(toText(one)))
  return said === '' || given.includes(said) || squeeze(toText(values.issued)).startsWith(said)
}

/** Why something is not carried over, by the names that it has in BibTeX, RIS and CSL. */
const reasons: readonly (readonly [names: string, reason: string])[] = [
  ['abstract ab n2', 'the bibliography keeps no abstracts'],
  ['keywords keyword kw', 'the bibliography keeps no keywords'],
  ['file l1 l2 l3 l4', 'it is a place on a computer, not on the web'],
  ['address location cy publisher-place pp', 'the bibliography names no places of publication'],
  ['number issue is', 'a source has no field for the issue of a journal'],
  ['issn sn', 'a source has no field for an ISSN'],
]

function toDropped({ name, value }: ForeignField): string {
  const reason =
    reasons.find(([names]) => names.split(' ').includes(name.toLowerCase()))?.[1] ??
    'a source has no field for it'
  return `Not carried over: ${name} (${shorten(value)}), because ${reason}.`
}

function shorten(value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value)
  const plain = isFormatted(text) ? toPlainText(text) : text.replace(/\s+/g, ' ')
  return plain.length > 60 ? `${plain.slice(0, 57)}…` : plain
}
