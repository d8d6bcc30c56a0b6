import type { Kind } from '@/lib/check/document-kinds'
import { kinds } from '@/lib/check/document-kinds'
import type { Field } from '@/lib/check/fields'
import type { ContentLibrary } from '@/lib/check/library'

import { canBeAsked } from './answers'

/** One field that can be given for a new file. */
export type Question = {
  readonly kind: Kind
  /** The name of the field in the schema: containerTitle. */
  readonly name: string
  readonly field: Field
  /** How it is given on the command line, without hyphens in front: container-title. */
  readonly option: string
}

/** The kind of that name. */
export function getKind(name: string): Kind {
  const kind = kinds.find((candidate) => candidate.name === name)
  if (!kind) throw new Error(`The schema has no kind "${name}".`)
  return kind
}

/**
 * All that the schema lets one give for files of these kinds. Where two of them have a field of one name, the
 * option of the second begins with a word of its own: release-title.
 */
export function listQuestions(
  kindNames: readonly string[],
  prefix: string,
  leaveOut: readonly string[] = [],
): readonly Question[] {
  const questions: Question[] = []
  for (const kind of kindNames.map(getKind)) {
    for (const [name, field] of kind.fields) {
      if (!canBeAsked(field) || leaveOut.includes(name)) continue
      const isTaken = questions.some((question) => question.name === name)
      questions.push({
        kind,
        name,
        field,
        option: `${isTaken ? `${prefix}-` : ''}${toOption(name)}`,
      })
    }
  }
  return questions
}

/** containerTitle → container-title, URL → url */
const toOption = (name: string) => name.replace(/(?<=[a-z])(?=[A-Z])/g, '-').toLowerCase()

/** The name of a field in words: Container title. */
export function toLabel({ name, option }: Question): string {
  if (/^[A-Z]+$/.test(name)) return name
  const words = option.replaceAll('-', ' ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}

/** The names of files among which a field chooses, where its description says so; else undefined. */
export function listChoices(
  { field }: Question,
  library: ContentLibrary,
): readonly string[] | undefined {
  const folder = /names? of (?:a )?files? in content\/([a-z-]+)/.exec(field.description ?? '')?.[1]
  if (folder === 'sources') return library.sources
  if (folder === 'statistics') return library.statistics
  return folder === 'member-states' ? library.memberStates : undefined
}
