import { lstat } from 'node:fs/promises'
import { join } from 'node:path'

import { isKey } from '@/lib/citations/syntax'
import { findKind } from '@/lib/check/document-kinds'
import type { Kind } from '@/lib/check/document-kinds'
import { isLanguageTag } from '@/lib/check/identifiers'

/** A file of content/ that the editor may write. */
export type ContentPath = {
  /** From content/. */
  readonly name: string
  readonly kind: Kind
}

/** The kinds of files that a command writes and seals, and nobody changes by hand. */
const sealed: readonly string[] = ['StatisticSnapshot']

export const isSealed = ({ name }: Kind) => sealed.includes(name)

/**
 * The file that a path from the browser means, if it is one that can be edited here: of a known
 * kind, with a plain name in plain folders.
 * @param path from the project's folder
 */
export function readContentPath(path: string): ContentPath | undefined {
  if (!path.startsWith('content/')) return undefined
  const name = path.slice('content/'.length)
  const folders = name.split('/')
  const [slug = '', ...endings] = (folders.pop() ?? '').split('.')
  const kind = findKind(name)
  if (!kind || isSealed(kind) || !folders.every(isKey)) return undefined
  if (!isKey(slug) && !(kind.name === 'InterfaceWords' && isLanguageTag(slug))) return undefined
  const [language = '', ending] = kind.hasText ? endings : ['en', ...endings]
  const isRight = ending === (kind.hasText ? 'mdx' : 'yaml')
  return isRight && isLanguageTag(language) && endings.length === (kind.hasText ? 2 : 1)
    ? { name, kind }
    : undefined
}

/** Whether a file or one of its folders is a link to another place. */
export async function isLinked(root: string, path: string): Promise<boolean> {
  const parts = path.split('/')
  for (const count of parts.keys()) {
    const stats = await lstat(join(root, ...parts.slice(0, count + 1))).catch(() => undefined)
    if (stats?.isSymbolicLink()) return true
  }
  return false
}
