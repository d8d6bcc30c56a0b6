import type { MemberState } from 'contentlayer/generated'

import { getOne, toSlug } from './file-names'
import { library } from './library'

/** The member states of ASEAN on a day (2018-06-27), by the name of their files; all of them without a day. */
export function listMemberStates(day?: string): readonly MemberState[] {
  return library.memberStates.filter(
    (state) => day === undefined || state.joined.slice(0, 10) <= day,
  )
}

/** A member state. @throws where there is none. */
export const getMemberState = (slug: string): MemberState =>
  getOne(
    library.memberStates.find((state) => toSlug(state) === slug),
    `member-states/${slug}.yaml`,
  )

/** The name of a member state in a language; in English where that language has none. */
export function getMemberStateName(slug: string, lang: string): string {
  const { names } = getMemberState(slug)
  const find = (language: string) => names.find((name) => name.language === language)?.name
  return find(lang) ?? find('en') ?? names[0]?.name ?? slug
}
