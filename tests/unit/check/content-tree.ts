import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

import { checkContent } from '@/lib/check/check-content'
import type { Problem } from '@/lib/check/problem'

import { validFiles } from './valid-files'

/** Files by name (from content/); undefined takes one away. */
export type Changes = Readonly<Record<string, string | Uint8Array | undefined>>

/** Stands before the character at which a problem is expected; it is not part of the file. */
const marker = '¶'

/** Writes the valid library with some changes to a temporary folder, checks it, and takes it away again. */
export async function checkWith(changes: Changes = {}): Promise<readonly Problem[]> {
  const root = await mkdtemp(join(tmpdir(), 'content-'))
  try {
    await writeTree(root, changes)
    return await checkContent(root)
  } finally {
    await rm(root, { recursive: true })
  }
}

/** Writes the valid library with some changes to a folder. */
export async function writeTree(root: string, changes: Changes = {}): Promise<void> {
  for (const [name, text] of Object.entries({ ...validFiles, ...changes })) {
    if (text === undefined) continue
    const path = join(root, 'content', name)
    await mkdir(dirname(path), { recursive: true })
    await writeFile(path, typeof text === 'string' ? text.replace(marker, '') : text)
  }
}

/** A valid file with one piece of its text replaced by another. */
export function edit(name: string, from: string, to: string): Changes {
  const text = read(name)
  if (text.split(from).length !== 2) throw new Error(`${name} does not hold "${from}" once.`)
  return { [name]: text.replace(from, () => to) }
}

/** A valid file with text added at its end. */
export const append = (name: string, text: string): Changes => ({ [name]: `${read(name)}${text}` })

export function read(name: string): string {
  const text = validFiles[name]
  if (text === undefined) throw new Error(`There is no valid file ${name}.`)
  return text
}

/** Where the marker stands in the changed files: 'content/…:line:column'. */
export function findMarker(changes: Changes): string {
  for (const [name, text] of Object.entries(changes)) {
    const before =
      typeof text === 'string' && text.includes(marker) ? text.split(marker)[0] : undefined
    const lines = before?.split('\n')
    if (lines) return `content/${name}:${lines.length}:${(lines.at(-1)?.length ?? 0) + 1}`
  }
  throw new Error('No file holds the marker.')
}

export const toPlace = ({ file, line, column }: Problem) => `${file}:${line}:${column}`

export type Case = readonly [
  title: string,
  changes: Changes,
  message: RegExp,
  severity?: Problem['severity'],
]

/** The only problem of the changed library stands at the marker. */
export async function findOnly(changes: Changes) {
  const problems = await checkWith(changes)
  return problems.map((problem) => ({
    place: toPlace(problem),
    message: problem.message,
    severity: problem.severity,
  }))
}
