import { suggest } from '@/lib/check/plain-words'

import { findIdentityFault, judgeAnswer, listAreas, readIdentity } from './answer-fields'
import type { Given } from './given'
import { findMemberState } from './identify'
import { proposeKey } from './import/propose-key'
import type { Surroundings } from './load-library'
import { NewError } from './new-error'
import type { Answers } from './plan'
import type { IdentityOption, Thing } from './things'
import type { Value } from './values'

/** The language of new texts. @throws NewError where it is none of the site */
export function readLanguage({ thing, values }: Given, { library }: Surroundings): string {
  const isField = thing?.questions.some(({ option }) => option === 'language')
  const wanted = isField ? undefined : values.get('language')?.[0]
  const language = wanted ?? library.defaultLanguage ?? library.languages[0]
  if (language === undefined) {
    throw new NewError('The site has no language yet. Add content/interface/en.yaml first.')
  }
  if (!library.languages.includes(language)) {
    throw new NewError(
      `--language: the site has no language "${language}". ${suggest(language, library.languages)}`,
    )
  }
  return language
}

/** What was given on the command line as answers. @throws NewError with all that is wrong with it */
export function collectGiven(thing: Thing, given: Given, surroundings: Surroundings): Answers {
  const language = readLanguage(given, surroundings)
  const faults: string[] = []
  const tell = (option: string, messages: readonly string[]) =>
    faults.push(...messages.map((message) => `--${option}: ${message}`))

  const identity: Partial<Record<IdentityOption, string>> = {}
  for (const { option } of thing.identity) {
    const [text] = given.values.get(option) ?? []
    if (text === undefined) continue
    identity[option] = readIdentity(option, text, surroundings)
    // A member state is judged by its edition, so without one there is nothing to say yet.
    if (option === 'member-state' && identity.edition === undefined) continue
    const fault = findIdentityFault(thing, option, identity, language, surroundings)
    if (fault !== undefined) tell(option, [fault])
  }
  const named = { thing, identity, language }
  const values = new Map<string, Value>()
  for (const question of thing.questions) {
    const texts = given.values.get(question.option)
    if (!texts) continue
    const judged = judgeAnswer(question, texts, named, surroundings)
    tell(question.option, judged.faults)
    values.set(question.option, judged.value)
  }
  const areas = (given.values.get('area') ?? []).map((text) => {
    const known = listAreas(surroundings)
    const area = known.includes(text) ? text : (findMemberState(text, surroundings) ?? text)
    if (!known.includes(area)) tell('area', [`"${text}" is no area. ${suggest(text, known)}`])
    return area
  })
  if (faults.length > 0) throw new NewError(faults.join('\n'))
  return { ...named, values, areas: [...new Set(areas)] }
}

/** The answers with a key, where a source has none and its title, publisher or date gives one. */
export function addKey(answers: Answers, { library }: Surroundings): Answers {
  const { thing, identity, values } = answers
  const isNameless = thing.name === 'source' && identity.key === undefined
  if (!isNameless || !values.get('title')) return answers
  return { ...answers, identity: { key: proposeKey(toFields(answers), library.sources) } }
}

/** The values by the names of the schema. */
const toFields = ({ thing, values }: Answers) =>
  Object.fromEntries(
    thing.questions.flatMap(({ name, option }) => {
      const value = values.get(option)
      return value === undefined ? [] : [[name, value] as const]
    }),
  )

/** What would still have to be known to name the files. */
export const listMissing = ({ thing, identity }: Answers): readonly string[] =>
  thing.identity.map(({ option }) => option).filter((option) => identity[option] === undefined)
