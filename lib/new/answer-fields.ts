import { isListOfTexts, readAnswer } from './answers'
import { checkAnswer } from './check-answer'
import { findMemberState, findMemberStateFault, findEditionFault, findNameFault } from './identify'
import type { Surroundings } from './load-library'
import { listFiles, findFile } from './plan'
import type { Answers } from './plan'
import { toLabel } from './questions'
import type { Question } from './questions'
import type { Identity, IdentityOption, Thing } from './things'
import type { Value } from './values'

type Named = Pick<Answers, 'thing' | 'identity' | 'language'>

/** What somebody typed as the answer to a question, and what the check says of it. */
export function judgeAnswer(
  question: Question,
  texts: readonly string[],
  named: Named,
  { library }: Surroundings,
): {
  readonly value: Value
  readonly faults: readonly string[]
  readonly advice: readonly string[]
} {
  const { kind, name: field } = question
  const value = readAnswer(question.field, texts)
  const problems = checkAnswer({ kind, name: findFile(question, named), field, value }, library)
  const tooMany = texts.length > 1 && question.field.type !== 'list'
  const messagesOf = (severity: 'error' | 'advice') => [
    ...new Set(problems.filter((one) => one.severity === severity).map(({ message }) => message)),
  ]
  return {
    value,
    faults: tooMany ? ['This can be given only once.'] : messagesOf('error'),
    advice: messagesOf('advice'),
  }
}

/** An answer to what names the files of a thing, in its right form. */
export function readIdentity(
  option: IdentityOption,
  text: string,
  surroundings: Surroundings,
): string {
  const word = text.trim()
  return option === 'member-state' ? (findMemberState(word, surroundings) ?? word) : word
}

/** What is wrong with an answer to what names the files of a thing; undefined if nothing is. */
export function findIdentityFault(
  thing: Thing,
  option: IdentityOption,
  identity: Identity,
  language: string,
  surroundings: Surroundings,
): string | undefined {
  const value = identity[option] ?? ''
  if (value === '') return 'Something has to stand here.'
  if (option === 'edition') return findEditionFault(value, language, surroundings)
  if (option === 'member-state') {
    const year = identity.edition ?? ''
    return findMemberStateFault(value, { year, language }, surroundings)
  }
  if (option === 'year' && !/^\d{4}$/.test(value)) {
    return `"${value}" is not a year of four digits, such as 2027.`
  }
  const files = listFiles(thing.name, identity, language).map(([, name]) => name)
  return findNameFault(files, surroundings)
}

/** The areas that a statistic can have values for. */
export const listAreas = ({ library }: Surroundings) => ['asean', ...library.memberStates]

/** A question in words, with what the schema says of the field, and how to type several answers. */
export function toMessage(question: Question): string {
  const { type, item } = question.field
  if (type !== 'list') return toChoiceMessage(question)
  const many = isListOfTexts(question.field) ? 'Put commas between several.' : item ? names : ''
  return `${toChoiceMessage(question)} ${many}`
}

/** A question whose answers are chosen, not typed. */
export const toChoiceMessage = (question: Question) =>
  `${toLabel(question)}\n${question.field.description ?? ''}`

const names =
  'Write a person as "Tan, Mei", a body as "World Bank"; put a semicolon between several.'
