import type { Draft } from '../draft'
import { askField } from '../converse'
import { findNameFault } from '../identify'
import type { Surroundings } from '../load-library'
import { NewError } from '../new-error'
import type { Answers } from '../plan'
import type { Terminal } from '../terminal'
import { toText } from '../values'
import type { SourceValues, Value, Values } from '../values'

import { planImport, toSourceDraft } from './plan-import'
import type { PlannedEntry } from './plan-import'

/** The new sources of an import, and the words that account for each entry. */
export type Import = { readonly drafts: readonly Draft[]; readonly account: string }

/**
 * Turns references from another program into sources. What was given on the command line goes before what an
 * entry says, for all entries alike.
 * @param terminal who is asked for what no entry tells; undefined asks nobody
 * @throws NewError where something cannot be read
 */
export async function importSources(
  { text, where }: { readonly text: string; readonly where: string },
  answers: Answers,
  surroundings: Surroundings,
  terminal: Terminal | undefined,
): Promise<Import> {
  const planned = nameAsGiven(planImport(text, where, surroundings), answers, surroundings)
  const fresh = planned.filter(({ known }) => known === undefined)
  if (terminal) terminal.show(toAccount(planned, where), 'What was read')
  const plan =
    terminal && fresh.length > 0 ? await askHow(fresh, answers, surroundings, terminal) : noAnswers
  const drafts: Draft[] = []
  for (const { key, imported } of fresh) {
    const given: SourceValues = {
      ...imported.values,
      ...toValues(answers),
      ...toValues(plan.forAll(answers)),
    }
    const own = terminal ? await plan.forOne({ ...answers, identity: { key } }, given) : {}
    drafts.push(toSourceDraft(key, { ...given, ...own }))
  }
  return { drafts, account: toAccount(planned, where) }
}

/** A key that was given is that of the one new source. */
function nameAsGiven(
  planned: readonly PlannedEntry[],
  { identity }: Answers,
  surroundings: Surroundings,
): readonly PlannedEntry[] {
  const { key } = identity
  if (key === undefined) return planned
  if (planned.filter(({ known }) => !known).length > 1) {
    throw new NewError(
      '--key: there are several entries, and a key is the name of one. Leave it out; each gets its own.',
    )
  }
  const fault = findNameFault([`sources/${key}.yaml`], surroundings)
  if (fault !== undefined) throw new NewError(`--key: ${fault}`)
  return planned.map((entry) => (entry.known ? entry : { ...entry, key }))
}

const toValues = ({ thing, values }: Pick<Answers, 'thing' | 'values'>): Values =>
  Object.fromEntries(
    thing.questions.flatMap(({ name, option }) => {
      const value = values.get(option)
      return value === undefined ? [] : [[name, value] as const]
    }),
  )

type Plan = {
  readonly forAll: (answers: Answers) => Pick<Answers, 'thing' | 'values'>
  readonly forOne: (answers: Answers, given: SourceValues) => Promise<Values>
}

const noAnswers: Plan = {
  forAll: ({ thing }) => ({ thing, values: new Map() }),
  forOne: () => Promise.resolve({}),
}

/** Asks for what the schema requires and no reference tells, such as how it stands to the facts. */
async function askHow(
  fresh: readonly PlannedEntry[],
  answers: Answers,
  surroundings: Surroundings,
  terminal: Terminal,
): Promise<Plan> {
  const open = (given: Values) =>
    answers.thing.questions.filter(
      ({ name, option, field }) =>
        field.required && given[name] === undefined && !answers.values.has(option),
    )
  const forOne = async (named: Answers, given: SourceValues): Promise<Values> => {
    const questions = open(given)
    if (questions.length > 0) terminal.say(`${named.identity.key ?? ''}: ${toText(given.title)}`)
    const own: Record<string, Value> = {}
    for (const question of questions) {
      own[question.name] = await askField(question, named, surroundings, terminal)
    }
    return own
  }
  if (fresh.length === 1) return { ...noAnswers, forOne }
  const how = await terminal.askChoice(
    'What no file tells, such as how a source stands to the facts and how much of it was read',
    [
      { value: 'each', label: 'I answer it now, for each source' },
      { value: 'all', label: 'I answer it now, the same for all of them' },
      { value: 'later', label: 'I fill it in later, in the files' },
    ],
  )
  if (how === 'each') return { ...noAnswers, forOne }
  if (how === 'later') return noAnswers
  const shared = answers.thing.questions.filter(
    ({ name, option, field }) =>
      field.required &&
      !answers.values.has(option) &&
      fresh.every(({ imported }) => imported.values[name] === undefined),
  )
  const values = new Map<string, Value>()
  for (const question of shared) {
    values.set(question.option, await askField(question, answers, surroundings, terminal))
  }
  return { ...noAnswers, forAll: ({ thing }) => ({ thing, values }) }
}

/** What became of each entry, in the order of the file. */
function toAccount(planned: readonly PlannedEntry[], where: string): string {
  return planned
    .map(({ imported, key, known }) => {
      const { entry, values, remarks } = imported
      const place = `${where}:${entry.line}  ${toText(values.title) || entry.key}`
      if (known) {
        return `${place}\n  is content/sources/${key}.yaml already (${known.reason}). Cite that one: [^${key}]`
      }
      return [
        `${place}\n  becomes content/sources/${key}.yaml`,
        ...remarks.map((one) => `  - ${one}`),
      ].join('\n')
    })
    .join('\n')
}
