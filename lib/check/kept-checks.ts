import { readFile } from 'node:fs/promises'
import { deserialize, serialize } from 'node:v8'

import { type Digest, toDigest } from '@/lib/digest'
import { writeWhole } from '@/lib/write-whole'

import type { ContentDocument } from './document'
import { findKind } from './document-kinds'
import {
  type ContentNames,
  type Findings,
  getLastNames,
  listFindings,
  setFindings,
  setLastNames,
} from './kept-findings'
import type { Problem } from './problem'
import type { Found, FoundFile } from './read-files'
import { readFound, setReading } from './read-found'
import { toTextFile } from './text-file'

export type Keeping = {
  readonly file: string
  /** What the check itself is made of: another one keeps nothing of this one. */
  readonly program: string
}

type Kept = {
  readonly program: string
  readonly names: ContentNames | undefined
  readonly files: ReadonlyMap<string, KeptFile>
}

type KeptFile = {
  /** Of the bytes of the file. */
  readonly digest: Digest
  readonly problems: readonly Problem[]
  /** What was read, but for what the name and the bytes tell. */
  readonly document: Omit<ContentDocument, 'kind' | 'file'> | undefined
  readonly findings: Findings
}

/** Takes over what the last check read and found in files that are the same, byte for byte. */
export async function recallChecks({ files }: Found, { file, program }: Keeping): Promise<void> {
  const kept = await readKept(file)
  if (kept?.program !== program) return
  if (kept.names) setLastNames(kept.names)
  for (const found of files) {
    const before = kept.files.get(found.name)
    if (before?.digest === toDigest(found.bytes)) recall(found, before, kept.names)
  }
}

function recall(
  found: FoundFile,
  { problems, document, findings }: KeptFile,
  names: ContentNames | undefined,
): void {
  const kind = findKind(found.name)
  if (!document || !kind) {
    setReading(found, { problems })
    return
  }
  const text = new TextDecoder('utf-8').decode(found.bytes)
  const whole = { ...document, kind, file: toTextFile(`content/${found.name}`, text) }
  setReading(found, { problems, document: whole })
  if (names) setFindings(whole, names, findings)
}

/** Keeps what a check has read and found, for the next one. */
export async function keepChecks({ files }: Found, { file, program }: Keeping): Promise<void> {
  const kept: Kept = {
    program,
    names: getLastNames(),
    files: new Map(files.map((found) => [found.name, toKept(found)])),
  }
  await writeWhole(file, serialize(kept))
}

function toKept(found: FoundFile): KeptFile {
  const { problems, document } = readFound(found)
  return {
    digest: toDigest(found.bytes),
    problems,
    document: document && toParts(document),
    findings: document ? listFindings(document) : {},
  }
}

const toParts = ({ slug, language, year, written, fields, text }: ContentDocument) => ({
  slug,
  language,
  year,
  written,
  fields,
  text,
})

/** Undefined where nothing is kept, or it cannot be read, as after a change of Node.js. */
async function readKept(file: string): Promise<Kept | undefined> {
  try {
    return deserialize(await readFile(file)) as Kept
  } catch {
    return undefined
  }
}
