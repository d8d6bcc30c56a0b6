import { findTag, mdxTags } from '@/lib/articles/mdx-tags'
import type { Tag } from '@/lib/articles/mdx-tags'

import type { ContentDocument } from './document'
import { bracesMessage, htmlMessage } from './mdx-faults'
import { suggest } from './plain-words'
import { errorAt } from './problem'
import type { Problem } from './problem'
import { listAttributes } from './tags'
import type { Attribute, TagElement } from './tags'
import { walkTree } from './walk-tree'

type Fault = { readonly offset: number; readonly message: string }

/** Checks the tags of a text against the list of those that can stand in content. */
export function* checkTags({ text, file }: ContentDocument): Generator<Problem> {
  if (!text) return
  for (const { node } of walkTree(text)) {
    if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') continue
    for (const { offset, message } of findTagFaults(node)) yield errorAt(file, offset, message)
  }
}

function* findTagFaults(element: TagElement): Generator<Fault> {
  const offset = element.position?.start.offset ?? 0
  const name = element.name ?? ''
  const tag = findTag(element.name)
  yield* findProgramFaults(element)
  if (tag) {
    yield* findAttributeFaults(element, tag)
    for (const message of findPlaceFaults(element, tag)) yield { offset, message }
  } else if (/^(?:[a-z][a-z0-9]*|Image|Picture|Figure|Video)$/.test(name) && !isNearTag(name)) {
    yield { offset, message: htmlMessage(name) }
  } else {
    yield { offset, message: `There is no tag <${name}>. ${suggest(name, Object.keys(mdxTags))}` }
  }
}

/** <cite> is HTML too, but here it is most likely a slip. */
const isNearTag = (name: string) =>
  Object.keys(mdxTags).some((known) => known.toLowerCase() === name.toLowerCase())

function* findProgramFaults(element: TagElement): Generator<Fault> {
  for (const attribute of element.attributes) {
    const offset = attribute.position?.start.offset ?? element.position?.start.offset ?? 0
    if (attribute.type === 'mdxJsxExpressionAttribute') yield { offset, message: bracesMessage }
    else if (attribute.value !== null && typeof attribute.value === 'object') {
      yield {
        offset,
        message: `The value of "${attribute.name}" stands in curly brackets and would run as a program. Write ${attribute.name}="value".`,
      }
    }
  }
}

function* findAttributeFaults(element: TagElement, tag: Tag): Generator<Fault> {
  const start = element.position?.start.offset ?? 0
  const attributes = listAttributes(element)
  for (const [index, attribute] of attributes.entries()) {
    const offset = attribute.position?.start.offset ?? start
    const isFirst = attributes.findIndex(({ name }) => name === attribute.name) === index
    for (const message of findOneAttributeFaults(element, tag, attribute, isFirst))
      yield { offset, message }
  }
  for (const [name, { required, meaning }] of Object.entries(tag.attributes)) {
    if (!required || attributes.some((attribute) => attribute.name === name)) continue
    yield { offset: start, message: `<${element.name}> needs ${name}="…": ${meaning}.` }
  }
}

function* findOneAttributeFaults(
  { name: tagName }: TagElement,
  tag: Tag,
  { name, value }: Attribute,
  isFirst: boolean,
): Generator<string> {
  const known = Object.keys(tag.attributes)
  const meaning = tag.attributes[name]?.meaning
  if (meaning === undefined) {
    const advice = known.length > 0 ? suggest(name, known) : 'It takes none.'
    yield `<${tagName}> has no "${name}". ${advice}`
  } else if (!isFirst) yield `"${name}" stands twice in <${tagName}>. Keep one of them.`
  else if (
    value === null ||
    value === undefined ||
    (typeof value === 'string' && value.trim() === '')
  ) {
    yield `"${name}" of <${tagName}> is empty. Write ${name}="…": ${meaning}.`
  }
  if (typeof value === 'string' && value.includes('[^')) {
    yield `Citations do not work in "${name}" of <${tagName}>. Move it behind the tag.`
  }
}

function* findPlaceFaults(element: TagElement, tag: Tag): Generator<string> {
  const { name } = element
  const isInSentence = element.type === 'mdxJsxTextElement'
  const hasText = element.children.length > 0
  if (tag.place === 'block' && isInSentence) {
    const how = tag.hasText
      ? `<${name}> and </${name}> on lines of their own`
      : `<${name} … /> on a line of its own, with an empty line before and after`
    yield `<${name}> stands in the middle of a text, but it stands alone. Put ${how}.`
  }
  if (tag.place === 'inline' && !isInSentence) {
    yield tag.hasText
      ? `<${name}> stands in a sentence. Write the tag, the words and </${name}> without line breaks between them.`
      : `<${name}> stands in a sentence, but here it stands alone on its line. Put it into a sentence.`
  }
  if (!tag.hasText && hasText)
    yield `<${name}> wraps no text. End it with "/>" and write the words behind it.`
  if (tag.hasText && !hasText)
    yield `<${name}> wraps nothing. Write the words between <${name}> and </${name}>, or take it out.`
}
