import { checkNames } from '@/lib/check/check-names'
import { listOf } from '@/lib/check/library'
import { suggest } from '@/lib/check/plain-words'
import { getMaps, getText } from '@/lib/check/yaml-values'

import type { Surroundings } from './load-library'

// Each function returns what is wrong with an answer and how to mend it, or undefined.

/** Whether files can have these names (from content/): by the rules of the check, and because none is there. */
export function findNameFault(
  names: readonly string[],
  { names: others }: Surroundings,
): string | undefined {
  for (const name of names) {
    if (others.includes(name)) {
      return `content/${name} is there already. Open that file to change it, or choose another name.`
    }
    const files = [...others, name].map((one) => ({ name: one, bytes: new Uint8Array() }))
    for (const { file, message } of checkNames({ files, folders: [], links: [], unreadable: [] })) {
      if (file === `content/${name}`) return message
    }
  }
  return undefined
}

/** An edition that has a story needs its own page in the language of that story. */
export function findEditionFault(
  year: string,
  language: string,
  { library }: Surroundings,
): string | undefined {
  const editions = listOf(library, 'Edition').filter((edition) => edition.language === language)
  const years = editions.map((edition) => edition.year ?? '')
  if (years.includes(year)) return undefined
  return years.length === 0
    ? `There is no edition in "${language}" yet. Make one first: npm run new -- edition`
    : `There is no edition "${year}" in "${language}". ${suggest(year, years)} A new one is made with: npm run new -- edition`
}

/** A member state by the name of its file or by its name in any language; undefined if there is none. */
export function findMemberState(text: string, { library }: Surroundings): string | undefined {
  const wanted = fold(text)
  return listOf(library, 'MemberState').find(
    ({ slug, fields }) =>
      fold(slug) === wanted ||
      getMaps(fields, 'names').some((name) => fold(getText(name, 'name')?.value ?? '') === wanted),
  )?.slug
}

const fold = (text: string) =>
  text
    .normalize('NFD')
    .toLowerCase()
    .replace(/[\p{M}\s-]+/gu, '')

/** A story tells of a state that was a member on the day of its edition. */
export function findMemberStateFault(
  slug: string,
  { year, language }: { readonly year: string; readonly language: string },
  surroundings: Surroundings,
): string | undefined {
  const { library } = surroundings
  if (!library.memberStates.includes(slug)) {
    return `"${slug}" is not in content/member-states. ${suggest(slug, library.memberStates)}`
  }
  const day = findDay(year, surroundings)
  const joined = findJoined(slug, surroundings)
  if (day !== undefined && joined !== undefined && joined > day) {
    return `"${slug}" joined ASEAN on ${joined}, after the day of the edition of ${year}, ${day}. Choose a later edition.`
  }
  return findNameFault([toStoryName(year, slug, language)], surroundings)
}

export const toStoryName = (year: string, slug: string, language: string) =>
  `editions/${year}/stories/${slug}.${language}.mdx`

/** The day that an edition marks. */
export function findDay(year: string, { library }: Surroundings): string | undefined {
  const edition = listOf(library, 'Edition').find(
    (candidate) => candidate.year === year && getText(candidate.fields, 'day'),
  )
  return getText(edition?.fields, 'day')?.value
}

function findJoined(slug: string, { library }: Surroundings): string | undefined {
  const state = listOf(library, 'MemberState').find((candidate) => candidate.slug === slug)
  return getText(state?.fields, 'joined')?.value
}

/** The name of a member state in a language, else the name of its file. */
export function nameMemberState(slug: string, language: string, { library }: Surroundings): string {
  const state = listOf(library, 'MemberState').find((candidate) => candidate.slug === slug)
  const names = getMaps(state?.fields, 'names')
  const name = names.find((one) => getText(one, 'language')?.value === language) ?? names[0]
  return getText(name, 'name')?.value ?? slug
}

/** The years of the editions in a language, the newest first. */
export const listYears = ({ library }: Surroundings, language: string) =>
  listOf(library, 'Edition')
    .filter((edition) => edition.language === language)
    .map(({ year }) => year ?? '')
    .toSorted()
    .toReversed()
