import type { ContentDocument } from '@/lib/check/document'
import { findKind } from '@/lib/check/document-kinds'
import { toLibrary } from '@/lib/check/library'
import type { ContentLibrary } from '@/lib/check/library'
import { isApart } from '@/lib/check/check-names'
import { readDocument } from '@/lib/check/read-document'
import { readFiles } from '@/lib/check/read-files'
import type { FoundFile } from '@/lib/check/read-files'
import { readText } from '@/lib/check/read-text'

/** All of content/ as it stands in one folder, as far as it can be read. */
export type ContentTree = {
  readonly root: string
  /** The bytes of every file, by its path from the project's folder. */
  readonly files: ReadonlyMap<string, Uint8Array>
  /** Every file that could be read as a document, by its path. */
  readonly documents: ReadonlyMap<string, ContentDocument>
  readonly library: ContentLibrary
}

/**
 * Reads the folder content/ below a folder; undefined if there is none.
 * @param known another state; what is the same in it need not be read again
 */
export async function readTree(
  root: string,
  known?: ContentTree,
): Promise<ContentTree | undefined> {
  const found = await readFiles(root)
  if (!found) return undefined
  const content = found.files.filter(({ name }) => !isApart(name))
  const documents = content.flatMap((file) => findSame(file, known) ?? read(file) ?? [])
  return {
    root,
    files: new Map(found.files.map(({ name, bytes }) => [`content/${name}`, bytes])),
    documents: new Map(documents.map((document) => [document.file.path, document])),
    library: toLibrary(
      documents,
      content.map(({ name }) => name),
    ),
  }
}

function findSame({ name, bytes }: FoundFile, known: ContentTree | undefined) {
  const path = `content/${name}`
  return known && isSame(bytes, known.files.get(path)) ? known.documents.get(path) : undefined
}

/** A document that cannot be read is compared by its bytes alone; the check says what is wrong with it. */
function read(file: FoundFile): ContentDocument | undefined {
  const kind = findKind(file.name)
  if (!kind) return undefined
  try {
    const { file: text } = readText(file)
    return text && readDocument(text, kind).document
  } catch {
    return undefined
  }
}

/** The files that were read before and cannot be read now. */
export const listUnreadable = (before: ContentTree, after: ContentTree): readonly string[] =>
  [...after.files.keys()].filter(
    (file) => before.documents.get(file)?.fields && !after.documents.get(file)?.fields,
  )

/**
 * A state in which the files that cannot be read stand as they were before: a slip in one line must not look as
 * if all that the file says had been taken away.
 */
export function mendTree(
  before: ContentTree,
  after: ContentTree,
  unreadable: readonly string[],
): ContentTree {
  const old = unreadable.flatMap((file) => before.documents.get(file) ?? [])
  const documents = new Map([
    ...after.documents,
    ...old.map((document) => [document.file.path, document] as const),
  ])
  const names = [...after.files.keys()].map((file) => file.slice('content/'.length))
  const library = toLibrary(
    [...documents.values()],
    names.filter((name) => !isApart(name)),
  )
  return { ...after, documents, library }
}

/** The text of a file, or undefined where there is no such file. */
export function readFileText({ files }: ContentTree, path: string): string | undefined {
  const bytes = files.get(path)
  return bytes && new TextDecoder('utf-8').decode(bytes)
}

/** Whether two files hold the same bytes. */
export const isSame = (a: Uint8Array | undefined, b: Uint8Array | undefined): boolean =>
  a !== undefined && b !== undefined && Buffer.compare(a, b) === 0
