import { IntlMessageFormat } from 'intl-messageformat'

import { rememberOf } from '@/lib/remember'

import type { ContentDocument } from './document'
import { listOf } from './library'
import type { ContentLibrary } from './library'
import { listNames, suggest } from './plain-words'
import { errorAt } from './problem'
import type { Problem } from './problem'
import { walkTexts } from './yaml-values'

/** Plain text among the elements of a message, by the parser's own number. */
const literalType = 0

type Element = ReturnType<IntlMessageFormat['getAst']>[number]

/** Checks the words of the interface: how they fill in what stands in braces. */
export function* checkWords(library: ContentLibrary): Generator<Problem> {
  const files = listOf(library, 'InterfaceWords')
  const model = files.find(({ slug }) => slug === library.defaultLanguage)
  const known = new Map((model ? listMessages(model) : []).map(({ path, names }) => [path, names]))
  for (const document of files) {
    for (const { path, offset, names, fault } of listMessages(document)) {
      if (fault !== undefined) yield errorAt(document.file, offset, fault)
      const allowed = known.get(path)
      if (document === model || !names || !allowed) continue
      for (const name of names.filter((used) => !allowed.includes(used))) {
        yield errorAt(
          document.file,
          offset,
          `{${name}} is not filled in here. ${allowed.length > 0 ? suggest(name, allowed) : 'Nothing is: leave the braces out.'}`,
        )
      }
    }
  }
}

type Message = {
  readonly path: string
  readonly offset: number
  /** What is filled in; undefined where it cannot be read. */
  readonly names?: readonly string[]
  readonly fault?: string
}

/** The texts that stand in a group of words; the others are no messages. */
const listMessages = rememberOf(({ fields }: ContentDocument): readonly Message[] =>
  (fields ? walkTexts(fields) : [])
    .filter(({ path }) => path.includes('.'))
    .map(({ path, text }) => ({ path, offset: text.offset, ...readMessage(text.value) })),
)

function readMessage(message: string): Pick<Message, 'names' | 'fault'> {
  try {
    const elements = new IntlMessageFormat(message, 'en').getAst()
    return { names: [...new Set(elements.flatMap(toArguments))] }
  } catch (error) {
    return { fault: describeFault(error instanceof Error ? error.message : '') }
  }
}

function toArguments(element: Element): readonly string[] {
  const inside = [
    ...('options' in element ? Object.values(element.options).flatMap(({ value }) => value) : []),
    ...('children' in element ? element.children : []),
  ].flatMap(toArguments)
  const isText = !('value' in element) || (element.type as number) === literalType
  return isText ? inside : [element.value, ...inside]
}

const forms = listNames(['{name}', '{count, plural, one {# word} other {# words}}'])

function describeFault(code: string): string {
  if (code.includes('OTHER_CLAUSE'))
    return `A choice in braces has no "other". Add it: ${listNames(['other {# words}'])}.`
  if (code.includes('TAG')) return 'A "<" begins a tag that is not closed here. Take it out.'
  if (code.includes('EMPTY'))
    return 'There is nothing between two braces. Write a name there, or take them out.'
  if (code.includes('CLOSING_BRACE'))
    return `A brace { is not closed with }. The ways to fill something in are ${forms}.`
  return `What stands in braces cannot be read. The ways to fill something in are ${forms}.`
}
