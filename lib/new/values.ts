/** What stands in a field of a new file; null leaves it empty, to be filled in later. */
export type Value = string | number | boolean | null | readonly Value[] | Values

/** Fields by name. A field that is not there is not written. */
export type Values = { readonly [field: string]: Value }

/** The fields of a source, as far as they are known. */
export type SourceValues = Values & Readonly<Partial<Record<SourceField, Value>>>

type SourceField =
  | 'type'
  | 'title'
  | 'author'
  | 'editor'
  | 'publisher'
  | 'containerTitle'
  | 'issued'
  | 'URL'
  | 'note'
  | 'family'
  | 'literal'

/** A value as words, empty where it is a list or nothing. */
export const toText = (value: Value | undefined) =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : ''
