import { parseArgs } from 'node:util'

import { suggest } from '@/lib/check/plain-words'

import { NewError } from './new-error'
import { findThing, things } from './things'
import type { Thing } from './things'

/** What was given on the command line. */
export type Given = {
  readonly thing: Thing | undefined
  /** The values of each option, in their order. */
  readonly values: ReadonlyMap<string, readonly string[]>
  readonly help: boolean
  readonly yes: boolean
  readonly dryRun: boolean
  /** The folder of the project. */
  readonly root: string
}

const switches = ['help', 'yes', 'dry-run']

/** Options that are no field of a file. */
const general: readonly string[] = ['root', 'language']
const special: Readonly<Record<string, readonly string[]>> = {
  source: ['from'],
  statistic: ['area'],
}

/** Every option of a thing that takes a value. */
export const listOptions = (thing: Thing): readonly string[] => [
  ...general,
  ...(special[thing.name] ?? []),
  ...thing.identity.map(({ option }) => option),
  ...thing.questions.map(({ option }) => option),
]

/** Reads the command line. @throws NewError where it holds something unknown */
export function readGiven(args: readonly string[]): Given {
  const word = args.find((arg) => !arg.startsWith('-'))
  const thing = args[0] === word && word !== undefined ? toThing(word) : undefined
  const known = thing ? listOptions(thing) : general
  const { tokens } = parseArgs({
    args: [...args.slice(thing ? 1 : 0)],
    options: {
      ...Object.fromEntries(known.map((option) => [option, { type: 'string', multiple: true }])),
      help: { type: 'boolean', short: 'h' },
      yes: { type: 'boolean', short: 'y' },
      'dry-run': { type: 'boolean' },
    } as const,
    strict: false,
    allowPositionals: true,
    tokens: true,
  })
  const values = new Map<string, readonly string[]>()
  const on = new Set<string>()
  for (const token of tokens) {
    if (token.kind === 'option-terminator') continue
    if (token.kind === 'positional') throw new NewError(toStrayMessage(token.value, thing))
    const { name, value, rawName } = token
    if (switches.includes(name)) on.add(name)
    else if (!known.includes(name)) {
      throw new NewError(
        thing
          ? `There is no option "${rawName}" for a ${thing.name}. ${suggest(name, known)} "npm run new -- ${thing.name} --help" lists them all.`
          : `Say first what is to be new: "npm run new -- source ${rawName} …". ${listThings()}`,
      )
    } else if (value === undefined) throw new NewError(`The option "${rawName}" has no value.`)
    else values.set(name, [...(values.get(name) ?? []), value])
  }
  return {
    thing,
    values,
    help: on.has('help'),
    yes: on.has('yes'),
    dryRun: on.has('dry-run'),
    root: values.get('root')?.[0] ?? '.',
  }
}

const listThings = () => `It can be ${things.map(({ name }) => name).join(', ')}.`

function toThing(word: string): Thing {
  const thing = findThing(word.toLowerCase())
  if (thing) return thing
  const names = things.map(({ name }) => name)
  throw new NewError(`"${word}" cannot be made with this command. ${suggest(word, names)}`)
}

const toStrayMessage = (word: string, thing: Thing | undefined) =>
  thing
    ? `"${word}" belongs to no option. Put quotation marks around a value of several words: --title "Two words".`
    : `"${word}" belongs to no option. Say first what is to be new: "npm run new -- source". ${listThings()}`
