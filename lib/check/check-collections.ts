import type { ContentDocument } from './document'
import { normalizeAddress } from './identifiers'
import { listOf } from './library'
import type { ContentLibrary } from './library'
import { errorAt, errorIn } from './problem'
import type { Problem } from './problem'
import { getMaps, getNumber, getText } from './yaml-values'

/** Checks what only shows when all files of one kind are seen together. */
export function* checkCollections(library: ContentLibrary): Generator<Problem> {
  yield* checkSources(library)
  yield* checkStatistics(library)
  yield* checkMemberStates(library)
}

type Sign = { readonly key: string; readonly offset: number }

/** The first document that bears the same sign as a later one. */
function* findPairs(
  documents: readonly ContentDocument[],
  readSign: (document: ContentDocument) => Sign | undefined,
): Generator<{ first: ContentDocument; second: ContentDocument; offset: number }> {
  const seen = new Map<string, ContentDocument>()
  for (const second of documents) {
    const sign = readSign(second)
    if (!sign) continue
    const first = seen.get(sign.key)
    if (first) yield { first, second, offset: sign.offset }
    else seen.set(sign.key, second)
  }
}

function* checkSources(library: ContentLibrary): Generator<Problem> {
  const sources = listOf(library, 'Source')
  const told = new Set<ContentDocument>()
  for (const { first, second, offset } of findPairs(sources, readAddress)) {
    told.add(second)
    yield errorAt(
      second.file,
      offset,
      `${first.file.path} has the same address, so this source is entered twice. Keep one file, and cite that one.`,
    )
  }
  for (const { first, second, offset } of findPairs(sources, readTitleAndDate)) {
    if (told.has(second)) continue
    yield errorAt(
      second.file,
      offset,
      `${first.file.path} has the same title and date, so this source is entered twice. Keep one file, and cite that one.`,
    )
  }
}

function readAddress({ fields }: ContentDocument): Sign | undefined {
  const address = getText(fields, 'URL')
  return address && { key: normalizeAddress(address.value), offset: address.offset }
}

function readTitleAndDate({ fields }: ContentDocument): Sign | undefined {
  const title = getText(fields, 'title')
  const issued = getText(fields, 'issued')
  if (!title || !issued) return undefined
  const words = title.value
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim()
  return { key: `${words} ${issued.value}`, offset: title.offset }
}

function* checkStatistics(library: ContentLibrary): Generator<Problem> {
  const statistics = listOf(library, 'Statistic')
  const texts = listOf(library, 'StatisticText')
  for (const { first, second, offset } of findPairs(statistics, (document) =>
    readNumbers(document, ['order']),
  )) {
    yield errorAt(
      second.file,
      offset,
      `${first.file.path} has the same place in the list. Give one of them another "order".`,
    )
  }
  for (const { file, slug } of texts) {
    if (library.statistics.includes(slug)) continue
    yield errorIn(
      file.path,
      `This text has no values: content/statistics/${slug}.yaml is missing. Add it, or correct the name of this file.`,
    )
  }
  for (const { file, slug } of statistics) {
    const language = library.defaultLanguage ?? texts[0]?.language ?? 'en'
    if (texts.some((text) => text.slug === slug && text.language === language)) continue
    yield errorIn(
      file.path,
      `These values have no text: content/statistics/${slug}.${language}.mdx is missing. Add it.`,
    )
  }
}

function* checkMemberStates(library: ContentLibrary): Generator<Problem> {
  const states = listOf(library, 'MemberState')
  const readCode = ({ fields }: ContentDocument) => {
    const code = getText(fields, 'code')
    return code && { key: code.value, offset: code.offset }
  }
  for (const { first, second, offset } of findPairs(states, readCode)) {
    yield errorAt(second.file, offset, `${first.file.path} has the same code. Correct one of them.`)
  }
  for (const { first, second, offset } of findPairs(states, (state) =>
    readNumbers(state, ['tileColumn', 'tileRow']),
  )) {
    yield errorAt(
      second.file,
      offset,
      `${first.file.path} has the same column and row on the map of tiles. Move one of them.`,
    )
  }
  for (const state of states) yield* checkNames(state, library.languages)
}

function readNumbers({ fields }: ContentDocument, names: readonly string[]): Sign | undefined {
  const numbers = names.map((name) => getNumber(fields, name))
  const entry = fields?.entries.get(names[0] ?? '')
  return entry && !numbers.includes(undefined)
    ? { key: numbers.join(' '), offset: entry.value.offset }
    : undefined
}

/** A member state has one name in each language, and one in every language of the site. */
function* checkNames(
  { file, fields }: ContentDocument,
  languages: readonly string[],
): Generator<Problem> {
  const names = getMaps(fields, 'names').flatMap((name) => getText(name, 'language') ?? [])
  for (const [index, name] of names.entries()) {
    if (names.findIndex(({ value }) => value === name.value) < index) {
      yield errorAt(
        file,
        name.offset,
        `There are two names in the language "${name.value}". Keep one of them.`,
      )
    }
  }
  const entry = fields?.entries.get('names')
  if (!entry || names.length === 0) return
  for (const language of languages.filter((tag) => !names.some(({ value }) => value === tag))) {
    yield errorAt(
      file,
      entry.keyOffset,
      `The name in "${language}", a language of this site, is missing. Add it to the list.`,
    )
  }
}
