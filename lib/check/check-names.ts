import { isKey } from '@/lib/citations/syntax'

import {
  findKind,
  getFolder,
  isKnownFolder,
  kinds,
  listPatterns,
  toFolders,
} from './document-kinds'
import { isLanguageTag } from './identifiers'
import { listNames, suggest } from './plain-words'
import { errorIn } from './problem'
import type { Problem } from './problem'
import type { Found } from './read-files'

const filesApart = ['README.md', 'addresses/published.txt']

/** Whether a file (from content/) is no content: the note to editors, and the list of promised addresses. */
export const isApart = (name: string) => filesApart.includes(name)

/** Checks what the files and folders of content/ are called. */
export function* checkNames({ files, folders, links, unreadable }: Found): Generator<Problem> {
  for (const name of unreadable) {
    yield errorIn(
      `content/${name}`,
      'This file cannot be opened. Close it in other programs, and see that you are allowed to read it.',
    )
  }
  for (const link of links) {
    yield errorIn(`content/${link}`, 'This is a link to another place. Put the file itself here.')
  }
  const unknownFolders = folders.map(({ name }) => name).filter((name) => !isKnownFolder(name))
  for (const folder of unknownFolders) {
    if (!unknownFolders.includes(getFolder(folder))) yield toFolderProblem(folder)
  }
  const names = files.map(({ name }) => name)
  for (const name of names) {
    if (isApart(name) || unknownFolders.includes(getFolder(name))) continue
    const fault = findNameFault(name)
    if (fault !== undefined) yield errorIn(`content/${name}`, fault)
  }
  yield* findTwins(names)
}

function toFolderProblem(folder: string): Problem {
  const parent = getFolder(folder)
  const known = kinds
    .flatMap(({ pattern }) => toFolders(pattern))
    .filter((candidate) => getFolder(candidate).split('/').length === parent.split('/').length)
    .filter((candidate) => (getFolder(candidate) === '') === (parent === ''))
    .map((candidate) => candidate.split('/').at(-1) ?? '')
    .filter((candidate) => candidate !== '*')
  const name = folder.split('/').at(-1) ?? ''
  const advice =
    known.length > 0 ? suggest(name, [...new Set(known)]) : 'Put its files one folder up.'
  return errorIn(`content/${folder}`, `No folder "${name}" belongs here. ${advice}`)
}

/** What is wrong with the name of a file, and what it would have to be. */
function findNameFault(name: string): string | undefined {
  const kind = findKind(name)
  if (!kind) return toUnknownFault(name)
  const base = name.split('/').at(-1) ?? ''
  const [slug = '', ...endings] = base.split('.')
  if (kind.isSingle) return undefined
  if (kind.hasText && endings.length < 2) {
    return `The name does not tell the language. Call the file ${slug}.en.mdx, with the language before ".mdx".`
  }
  if (endings.length > (kind.hasText ? 2 : 1)) {
    return `The name has too many points. Call the file ${slug}.${kind.hasText ? 'en.mdx' : 'yaml'}.`
  }
  if (kind.name === 'InterfaceWords') {
    return isLanguageTag(slug)
      ? undefined
      : `"${slug}" is not a language. Use a tag such as en, th or zh-Hans.`
  }
  if (kind.name === 'Page' && isTaken(slug)) {
    return `The site itself has a page of the name "${slug}". Choose another name.`
  }
  if (isKey(slug)) return undefined
  return `The name "${slug}" can have only lower-case letters, digits and single hyphens. ${toSlugAdvice(slug)}`
}

/** Whether a page beside the editions has that name already: /en/statistics/, /en/2018/. */
const isTaken = (slug: string) =>
  /^\d{4}$/.test(slug) || ['corrections', 'member-states', 'sources', 'statistics'].includes(slug)

function toUnknownFault(name: string): string {
  const patterns = listPatterns(getFolder(name))
  const right = [
    name.replace(/\.(?:ya?ml|txt|json)$/i, '.yaml'),
    name.replace(/\.(?:mdx?|markdown|txt)$/i, '.mdx'),
  ].find((candidate) => candidate !== name && findKind(candidate))
  if (right !== undefined) {
    return `This file would not be read. Call it ${right.split('/').at(-1)}.`
  }
  const examples = patterns.map((pattern) =>
    (pattern.split('/').at(-1) ?? '')
      .replace('.*.mdx', '.en.mdx')
      .replace('*.mdx', 'name.en.mdx')
      .replace('*', 'name'),
  )
  return examples.length === 0
    ? 'No file belongs in this folder, only folders. Move it to the right one.'
    : `This file would not be read. Here a file is called such as ${listNames(examples)}.`
}

/** Files that differ in the case of letters or in the ending alone: they would have one address. */
function* findTwins(names: readonly string[]): Generator<Problem> {
  const seen = new Map<string, string>()
  for (const name of names) {
    const key = name
      .toLowerCase()
      .replace(/\.(?:yml|json)$/, '.yaml')
      .replace(/\.(?:md|markdown)$/, '.mdx')
    const first = seen.get(key)
    if (first !== undefined) {
      yield errorIn(
        `content/${name}`,
        `It would have the same address as content/${first}. Delete or rename one of the two.`,
      )
    } else seen.set(key, name)
  }
}

function toSlugAdvice(slug: string): string {
  const better = slug
    .normalize('NFD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
  return isKey(better) ? `Call it "${better}".` : 'Choose another name.'
}
