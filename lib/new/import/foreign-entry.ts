/** One field of an entry of BibTeX, RIS or CSL-JSON, as it stands there. */
export type ForeignField = {
  /** Its name there: "journal", "JO", "container-title". */
  readonly name: string
  readonly value: unknown
}

/** A reference in CSL-JSON as other programs write it: nothing about it is certain. */
export type ForeignCsl = Readonly<Record<string, unknown>> &
  Readonly<Partial<Record<KnownField, unknown>>>

/** The fields of CSL that a source has room for. */
type KnownField =
  | 'type'
  | 'title'
  | 'author'
  | 'editor'
  | 'language'
  | 'publisher'
  | 'number'
  | 'page'
  | 'issued'
  | 'accessed'
  | 'ISBN'
  | 'DOI'
  | 'URL'
  | 'items'

/** One entry of a file from another program, and how it becomes CSL-JSON. */
export type ForeignEntry = {
  /** Where it begins in the file, from 1. */
  readonly line: number
  /** Its key there, or an empty text. */
  readonly key: string
  /** What kind of document it says it is, in the words of its form. */
  readonly type: string
  readonly fields: readonly ForeignField[]
  /** The entry with these of its fields as CSL-JSON. */
  readonly toCsl: (fields: readonly ForeignField[]) => ForeignCsl
  /** Whether a name in one piece is that of a body: BibTeX and RIS do not say so themselves. */
  readonly hasBareBodies: boolean
}

/** Something that cannot be read, and where. */
export type ForeignFault = { readonly line: number; readonly message: string }

export type ForeignReading = {
  readonly entries: readonly ForeignEntry[]
  readonly faults: readonly ForeignFault[]
}
