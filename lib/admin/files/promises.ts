import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

import { readName } from '@/lib/check/document'

import type { ContentPath } from './content-path'

/**
 * An address in the list of promised ones that would go with a file, or undefined. Whatever holds
 * the name of the file as a part of its own counts, even where it might belong to another file.
 * @param root the project's folder
 */
export async function findPromise(
  root: string,
  { name, kind }: ContentPath,
): Promise<string | undefined> {
  const list = await readFile(join(root, 'content/addresses/published.txt'), 'utf8').catch(() => '')
  const { slug, year } = readName(name, kind.hasText)
  // An edition's own files are called alike in every year.
  const word = kind.name === 'Edition' || kind.name === 'PressRelease' ? (year ?? slug) : slug
  return list
    .split('\n')
    .map((line) => line.trim())
    .find((line) => line.split(/[/#.]/).some((part) => part === word || part === `source-${word}`))
}
