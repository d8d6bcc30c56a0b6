import { documentTypes } from '@/lib/content/schema/document-types'

import { toFields } from './fields'
import type { Fields } from './fields'

/** One kind of document, as the schema describes it. */
export type Kind = {
  readonly name: string
  /** Where its files stand below content/, with * for any name: sources/*.yaml. */
  readonly pattern: string
  /** Whether it has a text under its fields (.mdx) or consists of fields alone (.yaml). */
  readonly hasText: boolean
  readonly isSingle: boolean
  readonly fields: Fields
}

export const kinds: readonly Kind[] = documentTypes.map((type) => {
  const definition = type.def()
  return {
    name: definition.name,
    pattern: definition.filePathPattern ?? '',
    hasText: definition.contentType !== 'data',
    isSingle: definition.isSingleton === true,
    fields: toFields(definition.fields),
  }
})

/** The kind of the file of that name (from content/), or undefined. */
export function findKind(name: string): Kind | undefined {
  return kinds.find(({ pattern }) => matches(name, pattern))
}

/** Whether a folder (from content/) leads to any kind of document. */
export function isKnownFolder(name: string): boolean {
  return kinds.some(({ pattern }) => toFolders(pattern).some((folder) => matches(name, folder)))
}

/** The patterns of the files that can stand in a folder (from content/, '' for content/ itself). */
export function listPatterns(folder: string): readonly string[] {
  return kinds
    .map(({ pattern }) => pattern)
    .filter((pattern) => matches(folder, getFolder(pattern)))
}

/** 'editions/2018' of 'editions/2018/edition.en.mdx'. */
export const getFolder = (name: string) => name.split('/').slice(0, -1).join('/')

/** All the folders that a pattern goes through: a/b/c.yaml gives a and a/b. */
export function toFolders(pattern: string): readonly string[] {
  const parts = pattern.split('/').slice(0, -1)
  return parts.map((_, index) => parts.slice(0, index + 1).join('/'))
}

const expressions = new Map<string, RegExp>()

function matches(name: string, pattern: string): boolean {
  const expression = expressions.get(pattern) ?? toExpression(pattern)
  expressions.set(pattern, expression)
  return expression.test(name)
}

const toExpression = (pattern: string) =>
  new RegExp(`^${pattern.replaceAll('.', '\\.').replaceAll('*', '[^/]+')}$`)
