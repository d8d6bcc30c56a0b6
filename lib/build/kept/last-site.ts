import { lstatSync } from 'node:fs'
import { copyFile, link, mkdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'

import type { Digest } from '@/lib/digest'

import { listFiles } from '../list-files'

/** The site as the last build left it. */
export type LastSite = {
  /** Its folder. */
  readonly out: string
  /** Of all that finished its files beyond what they were made of: the names of assets, the compression. */
  readonly finish: Digest
  readonly files: Readonly<Record<string, Stamp | undefined>>
}

/** Its size in bytes, when it was written and when anything of it was changed (milliseconds), and its number. */
type Stamp = readonly [size: number, writtenMs: number, changedMs: number, number: number]

/** Notes the files of a site, so that it can be told later whether anybody touched them. */
export async function stampSite(out: string): Promise<LastSite['files']> {
  const files = await listFiles(out)
  return Object.fromEntries(files.map((file) => [file, toStamp(join(out, file))]))
}

/** Whether every file of a site is there as it was noted. */
export function isUntouched({ out, files }: LastSite): boolean {
  return Object.entries(files).every(([file, stamp]) => {
    const now = toStamp(join(out, file))
    return now?.every((value, index) => value === stamp?.[index]) ?? false
  })
}

// Thousands of questions are answered sooner one after the other than by the threads that wait for them.
function toStamp(path: string): Stamp | undefined {
  const stats = lstatSync(path, { throwIfNoEntry: false })
  return stats && [stats.size, stats.mtimeMs, stats.ctimeMs, stats.ino]
}

/**
 * Puts files of the last site into another folder, along with their compressed twins. They stay the same files
 * on the disk, so nobody may write into them.
 * @returns all files that are there by it
 */
export async function linkFiles(
  files: readonly string[],
  { out, files: stamps }: LastSite,
  to: string,
): Promise<readonly string[]> {
  const all = files
    .flatMap((file) => [file, `${file}.br`, `${file}.gz`])
    .filter((file) => Object.hasOwn(stamps, file))
  const folders = new Set(all.map((file) => dirname(join(to, file))))
  for (const folder of folders) await mkdir(folder, { recursive: true })
  await Promise.all(all.map((file) => linkFile(join(out, file), join(to, file))))
  return all
}

/** A link to the same file, or a copy where the site stands on another disk. */
async function linkFile(from: string, to: string): Promise<void> {
  await link(from, to).catch(() => copyFile(from, to))
}
