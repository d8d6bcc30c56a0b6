import type { Nodes } from 'mdast'

import { parseMdxFile } from '@/lib/articles/parse-mdx'
import { splitCitations } from '@/lib/citations/syntax'

/** A piece of a sentence: a word, a sign, a space; or something that stands for more than its letters. */
export type Token = {
  readonly kind: 'words' | 'citation' | 'value'
  readonly text: string
  /** The source of a citation, or the statistic of a value. */
  readonly name?: string
}

export type Sentence = {
  readonly tokens: readonly Token[]
  /** All of it as one line; two sentences are the same where this is. */
  readonly text: string
}

/**
 * The sentences of a text in MDX in reading order, its citations and values among the words. What only
 * changes how a word looks is left out.
 * @throws where the text cannot be parsed.
 */
export function readSentences(source: string, language: string): readonly Sentence[] {
  const blocks: Token[][] = []
  collectBlocks(parseMdxFile(source), blocks)
  return blocks.flatMap((block) => splitBlock(block, language))
}

const blockTypes: readonly string[] = ['paragraph', 'heading', 'tableCell', 'code', 'thematicBreak']

function collectBlocks(node: Nodes, blocks: Token[][], before: readonly Token[] = []): void {
  if (node.type === 'yaml') return
  if (node.type === 'footnoteDefinition') {
    const name: Token = { kind: 'words', text: `Note “${node.identifier}”: ` }
    for (const [index, child] of node.children.entries())
      collectBlocks(child, blocks, index === 0 ? [name] : [])
    return
  }
  if (blockTypes.includes(node.type)) {
    blocks.push([...before, ...readInline(node)])
    return
  }
  if (node.type === 'mdxJsxFlowElement') {
    const tag = readTag(node)
    if (tag) blocks.push([tag])
  }
  if ('children' in node) for (const child of node.children) collectBlocks(child, blocks)
  else if ('value' in node) blocks.push([...before, { kind: 'words', text: node.value }])
}

type TagNode = Extract<Nodes, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>

/** What a tag says by itself, beside the text that it wraps. */
function readTag({ name, attributes }: TagNode): Token | undefined {
  const read = (wanted: string) => {
    const value = attributes.find(
      (attribute) => attribute.type === 'mdxJsxAttribute' && attribute.name === wanted,
    )?.value
    return typeof value === 'string' ? value : undefined
  }
  if (name === 'Cite') return toCitation(read('source') ?? '', read('at'))
  if (name === 'Statistic') {
    const of = read('of') ?? ''
    const id = read('in')
    return { kind: 'value', name: of, text: `⟨${of}${id === undefined ? '' : `, ${id}`}⟩` }
  }
  if (name === 'Chart')
    return { kind: 'value', name: read('of') ?? '', text: `⟨chart of ${read('of') ?? ''}⟩` }
  if (name === 'Quote')
    return {
      kind: 'words',
      text: `⟨quotation of ${[read('speaker'), read('role')].filter(Boolean).join(', ')}⟩ `,
    }
  if (name === 'Uncited') return undefined
  return { kind: 'words', text: `⟨${name ?? ''}⟩ ` }
}

function readInline(node: Nodes): readonly Token[] {
  if (node.type === 'text') return readText(node.value)
  if (node.type === 'inlineCode' || node.type === 'code')
    return [{ kind: 'words', text: node.value }]
  if (node.type === 'break') return [{ kind: 'words', text: ' ' }]
  if (node.type === 'footnoteReference')
    return [{ kind: 'citation', name: node.identifier, text: `[^${node.identifier}]` }]
  if (node.type === 'image')
    return [{ kind: 'words', text: `⟨picture ${node.url}: ${node.alt ?? ''}⟩` }]
  if (node.type === 'mdxJsxTextElement') {
    const tag = readTag(node)
    return [...(tag ? [tag] : []), ...node.children.flatMap(readInline)]
  }
  if (node.type === 'link') {
    const words = node.children.flatMap(readInline)
    const shown = words.map(({ text }) => text).join('')
    const hasOwnWords = !node.url.endsWith(shown)
    return hasOwnWords ? [...words, { kind: 'words', text: ` ⟨link to ${node.url}⟩` }] : words
  }
  return 'children' in node ? node.children.flatMap(readInline) : []
}

const readText = (value: string): readonly Token[] =>
  splitCitations(value).map((segment) =>
    segment.kind === 'citation'
      ? toCitation(segment.key, segment.locator)
      : { kind: 'words', text: segment.text },
  )

const toCitation = (key: string, locator: string | undefined): Token => ({
  kind: 'citation',
  name: key,
  text: `[^${key}${locator === undefined ? '' : `, ${locator}`}]`,
})

// Stands for a citation or value while a block is split, and is no letter of any script.
const place = '\uE000'

/** Sentences end where the check of uncited numbers lets them end; citations behind the full stop belong to them. */
function splitBlock(block: readonly Token[], language: string): readonly Sentence[] {
  const special = block.filter(({ kind }) => kind !== 'words')
  const flat = block
    .map(({ kind, text }) => (kind === 'words' ? text.replaceAll(place, '') : place))
    .join('')
    .replace(/\s+/g, ' ')
    .trim()
  let used = 0
  const pattern = new RegExp(
    `[\\s\\S]+?(?:[.!?]["”’)]*${place}*(?=\\s|$)|[。！？]["”’)]*${place}*|$)`,
    'gu',
  )
  return [...flat.matchAll(pattern)].flatMap(({ 0: found }) => {
    const words = found.trim()
    if (words === '') return []
    const tokens = words.split(new RegExp(`(${place})`, 'u')).flatMap((part): readonly Token[] => {
      if (part !== place) return splitWords(part, language)
      const token = special[used]
      used += 1
      return token ? [token] : []
    })
    return [{ tokens, text: tokens.map(({ text }) => text).join('') }]
  })
}

const segmenters = new Map<string, Intl.Segmenter>()

/** Words as their language divides them, also where it writes no spaces. */
function splitWords(text: string, language: string): readonly Token[] {
  const segmenter =
    segmenters.get(language) ?? new Intl.Segmenter(toLocale(language), { granularity: 'word' })
  segmenters.set(language, segmenter)
  return [...segmenter.segment(text)].map(({ segment }) => ({ kind: 'words', text: segment }))
}

function toLocale(language: string): string {
  try {
    return Intl.getCanonicalLocales(language)[0] ?? 'en'
  } catch {
    return 'en'
  }
}
