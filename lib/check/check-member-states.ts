import type { ContentDocument } from './document'
import { findPairs, readNumbers } from './find-pairs'
import { listOf } from './library'
import type { ContentLibrary } from './library'
import { adviceAt, errorAt } from './problem'
import type { Problem } from './problem'
import { getMaps, getText } from './yaml-values'

/** Each member state has a code, a tile and names of its own. */
export function* checkMemberStates(library: ContentLibrary): Generator<Problem> {
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

/** A member state has one name in each language, and had better have one in every language of the site. */
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
    yield adviceAt(
      file,
      entry.keyOffset,
      `The name in "${language}", a language of this site, is missing. Add it to the list. Until then the English name stands there.`,
    )
  }
}
