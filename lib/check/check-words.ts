import { IntlMessageFormat } from 'intl-messageformat'

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
  const known = new Map(
    [...listMessages(model)].map(({ path, text }) => [path, listArguments(text.value)]),
  )
  for (const document of files) {
    for (const { path, text } of listMessages(document)) {
      const fault = findMessageFault(text.value)
      if (fault !== undefined) yield errorAt(document.file, text.offset, fault)
      const allowed = known.get(path)
      if (fault !== undefined || document === model || !allowed) continue
      for (const name of listArguments(text.value)?.filter((used) => !allowed.includes(used)) ??
        []) {
        yield errorAt(
          document.file,
          text.offset,
          `{${name}} is not filled in here. ${allowed.length > 0 ? suggest(name, allowed) : 'Nothing is: leave the braces out.'}`,
        )
      }
    }
  }
}

/** The texts that stand in a group of words; the others are no messages. */
function listMessages(document: ContentDocument | undefined) {
  if (!document?.fields) return []
  return [...walkTexts(document.fields)].filter(({ path }) => path.includes('.'))
}

function listArguments(message: string): readonly string[] | undefined {
  try {
    return [...new Set(readMessage(message).flatMap(toArguments))]
  } catch {
    return undefined
  }
}

const readMessage = (message: string) => new IntlMessageFormat(message, 'en').getAst()

function toArguments(element: Element): readonly string[] {
  const inside = [
    ...('options' in element ? Object.values(element.options).flatMap(({ value }) => value) : []),
    ...('children' in element ? element.children : []),
  ].flatMap(toArguments)
  const isText = !('value' in element) || (element.type as number) === literalType
  return isText ? inside : [element.value, ...inside]
}

function findMessageFault(message: string): string | undefined {
  try {
    readMessage(message)
    return undefined
  } catch (error) {
    return describeFault(error instanceof Error ? error.message : '')
  }
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
