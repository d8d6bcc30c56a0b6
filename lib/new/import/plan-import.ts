import type { ContentLibrary } from '@/lib/check/library'
import { listOf } from '@/lib/check/library'

import { toDocument } from '../draft'
import type { Draft } from '../draft'
import type { Surroundings } from '../load-library'
import { NewError } from '../new-error'
import { getKind } from '../questions'
import type { Values } from '../values'

import { findKnown } from './find-known'
import type { KnownSource } from './find-known'
import { importEntry } from './import-entry'
import type { ImportedEntry } from './import-entry'
import { proposeKey } from './propose-key'
import { readReferences } from './read-references'

/** What becomes of one entry: a new source, or one that is there already. */
export type PlannedEntry = {
  readonly imported: ImportedEntry
  /** The key of its source, new or known. */
  readonly key: string
  readonly known: KnownSource | undefined
}

/**
 * Reads references from another program, and finds for each the key of a new source or the source that it is.
 * @param where the file, to begin messages with
 * @throws NewError with every place that cannot be read; then nothing is imported
 */
export function planImport(
  text: string,
  where: string,
  { library, names }: Surroundings,
): readonly PlannedEntry[] {
  const { entries, faults } = readReferences(text, where)
  if (faults.length > 0) {
    const lines = faults.map(({ line, message }) => `${where}:${line}  ${message}`)
    throw new NewError(`${lines.join('\n')}\n\nNothing was written.`)
  }
  const planned: PlannedEntry[] = []
  let seen: ContentLibrary = library
  for (const entry of entries) {
    const imported = importEntry(entry)
    const taken = [...seen.sources, ...listTakenNames(names)]
    const key = proposeKey(imported.values, taken, entry.key)
    const document = toDocument(toSourceDraft(key, imported.values))
    const known = findKnown(document, seen)
    planned.push({ imported, key: known?.key ?? key, known })
    if (known) continue
    seen = {
      ...seen,
      documents: [...listOf(seen, 'Source'), document],
      sources: [...seen.sources, key],
    }
  }
  return planned
}

/** Names that a file with another ending has taken. */
const listTakenNames = (names: readonly string[]) =>
  names
    .filter((name) => name.startsWith('sources/'))
    .map((name) => name.slice('sources/'.length).replace(/\.[^.]*$/, ''))

/** A source with these fields, what is required and not known left empty. */
export function toSourceDraft(key: string, values: Values): Draft {
  const kind = getKind('Source')
  const given = [...kind.fields].flatMap(([name, { required }]) => {
    const value = values[name] ?? null
    return value === null && !required ? [] : [[name, value] as const]
  })
  return { kind, name: `sources/${key}.yaml`, values: Object.fromEntries(given) }
}
