import { createHash } from 'node:crypto'

import { strToU8, zipSync, type Zippable } from 'fflate'

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
  const entries = [...sorted, { path: 'manifest.json', bytes: manifest }].map(
    ({ path, bytes }) =>
      // What is compressed already would only grow.
      [`${facts.folder}/${path}`, [bytes, { level: path.endsWith('.png') ? 0 : 9 }]] as const,
  )
  // ZIP has no time zones: this is the first moment that it knows, wherever the kit is made.
  return zipSync(Object.fromEntries(entries) as Zippable, { mtime: new Date(1980, 0, 1) })
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
