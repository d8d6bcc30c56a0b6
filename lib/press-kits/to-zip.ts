import { createHash } from 'node:crypto'

import { deflateSync, strToU8, Zip, ZipPassThrough } from 'fflate'

import type { KitFile } from './kit-file'

/** What a press kit is about. */
export type KitFacts = {
  /** The folder in which its files stand when it is opened. */
  readonly folder: string
  readonly title: string
  readonly address: string
  readonly lang: string
}

const mediaTypes: Readonly<Record<string, string>> = {
  txt: 'text/plain',
  html: 'text/html',
  csv: 'text/csv',
  'csv-metadata.json': 'application/csvm+json',
  svg: 'image/svg+xml',
  png: 'image/png',
  bib: 'application/x-bibtex',
  ris: 'application/x-research-info-systems',
  'csl.json': 'application/vnd.citationstyles.csl+json',
}

/**
 * Files and their manifest as ZIP, in the order of their names, the same bytes each time.
 * @throws where a file has an ending of which the kind is not known
 */
export function toZip(facts: KitFacts, files: readonly KitFile[]): Uint8Array {
  const sorted = files
    .map((file) => ({
      ...file,
      bytes: typeof file.content === 'string' ? strToU8(file.content) : file.content,
    }))
    .toSorted((a, b) => (a.path < b.path ? -1 : 1))
  const manifest = strToU8(toManifest(facts, sorted))
  const parts: Uint8Array[] = []
  const archive = new Zip((failure, part) => {
    if (failure) throw failure
    parts.push(part)
  })
  for (const { path, bytes } of [...sorted, { path: 'manifest.json', bytes: manifest }]) {
    const name = `${facts.folder}/${path}`
    // What is compressed already would only grow.
    const entry = path.endsWith('.png') ? new ZipPassThrough(name) : new DeflatedOnce(name)
    // ZIP has no time zones: this is the first moment that it knows, wherever the kit is made.
    entry.mtime = new Date(1980, 0, 1)
    archive.add(entry)
    entry.push(bytes, true)
  }
  archive.end()
  return Buffer.concat(parts)
}

/** A whole file, deflated once for all kits that hold it, as most hold the same charts. */
class DeflatedOnce extends ZipPassThrough {
  override compression = 8

  protected override process(bytes: Uint8Array<ArrayBuffer>): void {
    this.ondata(null, deflateOnce(bytes), true)
  }
}

const deflated = new Map<string, Uint8Array<ArrayBuffer>>()
// Smaller files are quickly deflated, and few of them are in more than one kit.
const smallestKept = 50_000

function deflateOnce(bytes: Uint8Array<ArrayBuffer>) {
  if (bytes.length < smallestKept) return deflateSync(bytes, { level: 9 })
  const key = createHash('sha256').update(bytes).digest('hex')
  const result = deflated.get(key) ?? deflateSync(bytes, { level: 9 })
  deflated.set(key, result)
  return result
}

type SizedFile = KitFile & { readonly bytes: Uint8Array }

function toManifest({ title, address, lang }: KitFacts, files: readonly SizedFile[]): string {
  const manifest = {
    title,
    address,
    language: lang,
    files: files.map(({ path, bytes, content: _, ...said }) => ({
      path,
      mediaType: toMediaType(path),
      bytes: bytes.length,
      sha256: createHash('sha256').update(bytes).digest('hex'),
      ...said,
    })),
  }
  return JSON.stringify(manifest, null, 2) + '\n'
}

function toMediaType(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1)
  const type = mediaTypes[name.slice(name.indexOf('.') + 1)]
  if (type === undefined) throw new Error(`The kind of "${path}" in a press kit is not known.`)
  return type
}
