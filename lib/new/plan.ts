import { getNumber } from '@/lib/check/yaml-values'
import { listOf } from '@/lib/check/library'

import type { Draft } from './draft'
import { findDay, listYears, toStoryName } from './identify'
import type { Surroundings } from './load-library'
import { getKind } from './questions'
import type { Question } from './questions'
import type { Identity, IdentityOption, Thing, ThingName } from './things'
import type { Value, Values } from './values'

/** All that was answered for a new thing. */
export type Answers = {
  readonly thing: Thing
  readonly language: string
  readonly identity: Identity
  /** The values of its fields, by option. */
  readonly values: ReadonlyMap<string, Value>
  /** The areas for which a statistic has values. */
  readonly areas: readonly string[]
}

/** The names of the files, from content/, that a thing consists of, with the kind of each. */
export function listFiles(
  thing: ThingName,
  identity: Identity,
  language: string,
): readonly (readonly [kind: string, name: string])[] {
  const of = (option: IdentityOption) => identity[option] ?? ''
  switch (thing) {
    case 'story':
      return [['Story', toStoryName(of('edition'), of('member-state'), language)]]
    case 'source':
      return [['Source', `sources/${of('key')}.yaml`]]
    case 'statistic':
      return [
        ['Statistic', `statistics/${of('name')}.yaml`],
        ['StatisticText', `statistics/${of('name')}.${language}.mdx`],
      ]
    case 'edition':
      return [
        ['Edition', `editions/${of('year')}/edition.${language}.mdx`],
        ['PressRelease', `editions/${of('year')}/press-release.${language}.mdx`],
      ]
    case 'page':
      return [['Page', `pages/${of('name')}.${language}.mdx`]]
  }
}

/** The files of a new thing, what is not known left empty. */
export function planFiles(answers: Answers, surroundings: Surroundings): readonly Draft[] {
  const { thing, identity, language } = answers
  return listFiles(thing.name, identity, language).map(([kindName, name]) => {
    const kind = getKind(kindName)
    const fixed = proposeValues(kindName, answers, surroundings)
    const values = [...kind.fields].flatMap(([field, { required }]) => {
      const question = thing.questions.find((one) => one.kind === kind && one.name === field)
      const value = (question && answers.values.get(question.option)) ?? fixed[field] ?? null
      return value === null && !required ? [] : [[field, value] as const]
    })
    return { kind, name, values: Object.fromEntries(values) }
  })
}

/** What follows from what else is known. */
function proposeValues(kind: string, answers: Answers, surroundings: Surroundings): Values {
  const { identity, values, areas } = answers
  switch (kind) {
    case 'Statistic':
      return {
        order: nextOrder(surroundings),
        ...(areas.length > 0 && { figures: areas.map(toFigure) }),
      }
    case 'Edition':
      return { day: proposeDay(identity.year ?? '', surroundings) ?? null }
    case 'PressRelease':
      return { published: values.get('published') ?? null }
    default:
      return {}
  }
}

/** A value that is still to be filled in. Its id is that of the check's rule: the name of its area. */
const toFigure = (area: string): Values => ({
  id: area,
  area,
  value: null,
  year: null,
  source: null,
  status: null,
})

const nextOrder = ({ library }: Surroundings) =>
  1 +
  Math.max(0, ...listOf(library, 'Statistic').map(({ fields }) => getNumber(fields, 'order') ?? 0))

/** The day of the newest edition in another year: MSME Day is on 27 June. */
export function proposeDay(year: string, surroundings: Surroundings): string | undefined {
  const { library } = surroundings
  const [newest] = library.languages.flatMap((language) => listYears(surroundings, language))
  const day = newest === undefined ? undefined : findDay(newest, surroundings)
  return day === undefined ? undefined : `${year}${day.slice(4)}`
}

/** The file in which the answer to a question stands. */
export function findFile(
  { kind }: Question,
  { thing, identity, language }: Omit<Answers, 'values' | 'areas'>,
): string {
  const files = listFiles(thing.name, identity, language)
  return files.find(([name]) => name === kind.name)?.[1] ?? ''
}
