import { listOf } from '@/lib/check/library'
import { getText } from '@/lib/check/yaml-values'

import {
  findIdentityFault,
  judgeAnswer,
  listAreas,
  readIdentity,
  toChoiceMessage,
  toMessage,
} from './answer-fields'
import { isListOfTexts } from './answers'
import { addKey } from './collect'
import { findMemberStateFault, listYears, nameMemberState } from './identify'
import type { Surroundings } from './load-library'
import { NewError } from './new-error'
import { proposeDay } from './plan'
import type { Answers } from './plan'
import { listChoices, toLabel } from './questions'
import type { Question } from './questions'
import type { Choice, Terminal } from './terminal'
import { things } from './things'
import type { ThingName } from './things'
import type { Value } from './values'

/** Asks what is to be new. */
export const askThing = (terminal: Terminal) =>
  terminal.askChoice(
    'What is to be new?',
    things.map(({ name, purpose }) => ({ value: name, label: capitalize(name), hint: purpose })),
  ) as Promise<ThingName>

const capitalize = (word: string) => word.charAt(0).toUpperCase() + word.slice(1)

/** Asks for all that was not given beforehand, and checks each answer at once. */
export async function converse(
  given: Answers,
  surroundings: Surroundings,
  terminal: Terminal,
): Promise<Answers> {
  const isSource = given.thing.name === 'source'
  terminal.say(
    'Whatever you do not know yet: leave it empty and press Enter. Ctrl-C ends the questions.',
  )
  // The key of a source is proposed from what is known of it, so there it comes last.
  const named = isSource ? given : await askIdentity(given, surroundings, terminal)
  const withAreas = await askAreas(named, surroundings, terminal)
  const filled = await askFields(withAreas, surroundings, terminal)
  return isSource ? await askIdentity(filled, surroundings, terminal) : filled
}

async function askIdentity(
  answers: Answers,
  surroundings: Surroundings,
  terminal: Terminal,
): Promise<Answers> {
  const { thing, language } = answers
  let { identity } = answers
  for (const { option, meaning } of thing.identity) {
    if (identity[option] !== undefined) continue
    const find = (text: string) => ({
      ...identity,
      [option]: readIdentity(option, text, surroundings),
    })
    const choices = listIdentityChoices(option, { ...answers, identity }, surroundings)
    const proposal = option === 'key' ? addKey(answers, surroundings).identity.key : undefined
    const text = choices
      ? await terminal.askChoice(`${capitalize(option.replace('-', ' '))}\n${meaning}`, choices)
      : await terminal.askText(
          `${capitalize(option)}\n${meaning}`,
          (answer) => findIdentityFault(thing, option, find(answer), language, surroundings),
          proposal,
        )
    identity = find(text)
  }
  return { ...answers, identity }
}

/** The editions, or those of the member states that can have a story in one. */
function listIdentityChoices(
  option: string,
  { identity, language }: Answers,
  surroundings: Surroundings,
): readonly Choice[] | undefined {
  if (option === 'edition') {
    const years = listYears(surroundings, language)
    if (years.length > 0) return years.map((year) => ({ value: year, label: year }))
    throw new NewError('There is no edition yet. Make one first: npm run new -- edition')
  }
  if (option !== 'member-state') return undefined
  const year = identity.edition ?? ''
  const free = surroundings.library.memberStates.filter(
    (slug) => findMemberStateFault(slug, { year, language }, surroundings) === undefined,
  )
  if (free.length > 0) return free.map((slug) => toStateChoice(slug, language, surroundings))
  throw new NewError(
    `Each state that was a member in ${year} has a story in "${language}" already. Open it in content/editions/${year}/stories to change it.`,
  )
}

const toStateChoice = (slug: string, language: string, surroundings: Surroundings): Choice => ({
  value: slug,
  label: nameMemberState(slug, language, surroundings),
})

async function askAreas(
  answers: Answers,
  surroundings: Surroundings,
  terminal: Terminal,
): Promise<Answers> {
  if (answers.thing.name !== 'statistic' || answers.areas.length > 0) return answers
  const areas = await terminal.askSeveral(
    'Areas\nFor which do you have a value? A place for each is made in the file.',
    listAreas(surroundings).map((area) =>
      area === 'asean'
        ? { value: area, label: 'ASEAN as a whole' }
        : toStateChoice(area, answers.language, surroundings),
    ),
  )
  return { ...answers, areas }
}

async function askFields(
  answers: Answers,
  surroundings: Surroundings,
  terminal: Terminal,
): Promise<Answers> {
  const open = answers.thing.questions.filter(({ option }) => !answers.values.has(option))
  const values = new Map(answers.values)
  const current = () => ({ ...answers, values })
  for (const question of open.filter(({ field }) => field.required)) {
    values.set(question.option, await askField(question, current(), surroundings, terminal))
  }
  const optional = open.filter(({ field }) => !field.required)
  if (optional.length === 0) return current()
  const chosen = await terminal.askSeveral(
    'What else do you know?\nChoose what you want to fill in now. Nothing of it has to be there.',
    optional.map((question) => ({
      value: question.option,
      label: toLabel(question),
      ...(question.field.description !== undefined && { hint: question.field.description }),
    })),
  )
  for (const question of optional.filter(({ option }) => chosen.includes(option))) {
    values.set(question.option, await askField(question, current(), surroundings, terminal))
  }
  return current()
}

const later: Choice = { value: '', label: '(not yet)', hint: 'to be filled in later, in the file' }

/** Asks for one field until the check has nothing against the answer. */
export async function askField(
  question: Question,
  answers: Answers,
  surroundings: Surroundings,
  terminal: Terminal,
): Promise<Value> {
  const judge = (text: string) => judgeAnswer(question, [text], answers, surroundings)
  const choices = toChoices(question, answers.language, surroundings)
  if (choices && isListOfTexts(question.field)) {
    const chosen = await terminal.askSeveral(toChoiceMessage(question), choices)
    return chosen.length > 0 ? chosen : null
  }
  if (choices)
    return judge(await terminal.askChoice(toChoiceMessage(question), [later, ...choices])).value
  const text = await terminal.askText(
    toMessage(question),
    (answer) => judge(answer).faults[0],
    proposeText(question, answers, surroundings),
  )
  const { value, advice } = judge(text)
  for (const message of advice) terminal.warn(message)
  return value
}

function toChoices(
  question: Question,
  language: string,
  surroundings: Surroundings,
): readonly Choice[] | undefined {
  const { field } = question
  if (field.type === 'enum')
    return field.options.map((option) => ({ value: option, label: option }))
  if (field.type === 'boolean') {
    return [
      { value: 'true', label: 'Yes' },
      { value: 'false', label: 'No' },
    ]
  }
  return listChoices(question, surroundings.library)?.map((slug) => {
    const title = findTitle(slug, language, surroundings)
    return { value: slug, label: slug, ...(title !== undefined && { hint: title }) }
  })
}

function findTitle(slug: string, language: string, { library }: Surroundings): string | undefined {
  const document = [...listOf(library, 'Source'), ...listOf(library, 'StatisticText')].find(
    (one) => one.slug === slug && (one.language === undefined || one.language === language),
  )
  return getText(document?.fields, 'title')?.value
}

/** What stands in the answer already, to be taken or changed. */
function proposeText(
  { name }: Question,
  { identity }: Answers,
  surroundings: Surroundings,
): string {
  return name === 'day' ? (proposeDay(identity.year ?? '', surroundings) ?? '') : ''
}
