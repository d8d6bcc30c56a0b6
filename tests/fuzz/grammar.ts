import fc, { type Arbitrary } from 'fast-check'

import { mdxTags } from '@/lib/articles/mdx-tags'

import { oddity, scrap, sentence } from './words'

/** What a text in the small tree can name. */
const sources = ['asean-sme-overview', 'asean-sme-policy-index-2014', 'anakbrunei-dare-2017']
const statistics = ['share-of-exports']
const notes = ['one', 'two', 'three']

/**
 * Texts in MDX, made by its grammar.
 * @param wild whether wrong names, wrong tags and broken signs come into it; else most of it is sound
 */
export const mdxText = (wild: boolean): Arbitrary<string> =>
  fc
    .tuple(blocks(wild).list, fc.uniqueArray(fc.constantFrom(...notes), { maxLength: 3 }), sentence)
    .map(([text, defined, words]) => withNotes(text, wild ? defined : notes, words, wild))

/** Defines notes below a text; without wildness those that the text refers to, each once. */
function withNotes(text: string, defined: readonly string[], words: string, wild: boolean) {
  const used = defined.filter((name) => wild || text.includes(`[^${name}]`))
  const definitions = used.map((name) => `[^${name}]: ${words} in ${name}.[^${sources[0] ?? ''}]`)
  return [text, ...definitions].join('\n\n')
}

function blocks(wild: boolean) {
  const inside = inlines(wild)
  const line = fc.array(inside, { minLength: 1, maxLength: 4 }).map((parts) => parts.join(' '))
  const often = <T>(sound: Arbitrary<T>, broken: Arbitrary<T>) =>
    wild ? fc.oneof({ weight: 3, arbitrary: sound }, { weight: 1, arbitrary: broken }) : sound
  const { block } = fc.letrec<{ block: string }>((tie) => {
    const inner = tie('block')
    return {
      block: fc.oneof(
        { maxDepth: 4, depthSize: 'small', withCrossShrink: true },
        line,
        line,
        fc.tuple(sentence, fc.nat()).map(([words, n]) => `## ${words} ${toLetters(n)}`),
        fc.array(inner, { minLength: 1, maxLength: 3 }).map((items) => items.map(item).join('\n')),
        fc
          .array(inner, { minLength: 1, maxLength: 3 })
          .map((items) => items.map((text, n) => `${n + 1}. ${indent(text, 3)}`).join('\n')),
        inner.map((text) => text.replace(/^/gm, '> ')),
        fc.array(fc.tuple(line, line), { minLength: 1, maxLength: 3 }).map(table),
        inner.map((text) => `<EditorsNote>\n${text}\n</EditorsNote>`),
        often(
          fc.constantFrom('<Chart of="share-of-exports" />', '<PressContact />', '<TermsOfUse />'),
          fc.tuple(tag, line).map(([written]) => written),
        ),
        often(fc.constant('***'), fc.constantFrom('import a from "b"', 'export const a = 1')),
        often(
          fc.constant('```\nplain code\n```'),
          fc.oneof(fc.constant('{1 + 1}'), scrap, fc.constant('[a]: https://example.org "t"')),
        ),
      ),
    }
  })
  return {
    list: fc.array(block, { minLength: 1, maxLength: 6 }).map((all) => all.join('\n\n')),
  }
}

function inlines(wild: boolean): Arbitrary<string> {
  const { inline } = fc.letrec<{ inline: string }>((tie) => {
    const inner = tie('inline')
    const wrap = (before: string, after: string) => inner.map((text) => `${before}${text}${after}`)
    const sound = [
      sentence,
      sentence.map((words) => `${words}.`),
      fc.tuple(sentence, citation).map((parts) => parts.join('')),
      fc.tuple(sentence, citation, citation).map((parts) => parts.join('')),
      wrap('**', '**'),
      wrap('*', '*'),
      wrap('~~', '~~'),
      fc.tuple(sentence, fc.constantFrom(...links)).map(([words, to]) => `[${words}](${to})`),
      wrap('<Quote speaker="A minister">“', '”</Quote>'),
      wrap('<Uncited reason="a round number">', '</Uncited>'),
      fc.constantFrom(...statistics).map((name) => `It is <Statistic of="${name}" /> now`),
      fc.constantFrom(...sources).map((key) => `so<Cite source="${key}" at="p. 3" />`),
      fc.constantFrom('&amp;', '\\*', '\\{', '&lt;b&gt;', '`code`', 'https://asean.org', '  \n'),
    ]
    const broken = [
      tag,
      scrap,
      oddity,
      fc.tuple(scrap, scrap).map(([key, at]) => `[^${key}, ${at}]`),
      fc.tuple(sentence, scrap).map(([words, to]) => `[${words}](${to})`),
      wrap('[^', ']'),
      wrap('![', '](a.png)'),
      wrap('`', '`'),
      wrap('<', '>'),
      wrap('{', '}'),
    ]
    const options = [...sound, ...(wild ? broken : [oddity])]
    return {
      inline: fc.oneof({ maxDepth: 5, depthSize: 'small', withCrossShrink: true }, ...options),
    }
  })
  return inline
}

const links = [
  ...['https://example.org/a?b=c&d=%20', '/en/sources/', '#more', 'mailto:press@example.org'],
  ...['https://example.org/ไทย', 'https://xn--o3cw4h.example/', '/en/about/'],
]

const citation = fc.oneof(
  fc.constantFrom(...sources).map((key) => `[^${key}]`),
  fc.constantFrom(...sources).map((key) => `[^${key}, p. 12–14]`),
  fc.tuple(fc.constantFrom(...sources), sentence).map(([key, at]) => `[^${key}, ${at}]`),
  fc.constantFrom(...notes).map((name) => `[^${name}]`),
)

/** Tags of this site, and others, with attributes that they take and others. */
const tag = fc
  .tuple(
    fc.constantFrom(
      ...Object.keys(mdxTags),
      'script',
      'img',
      'a',
      'Foo',
      'cite',
      'svg',
      'A.B',
      'a:b',
    ),
    fc.array(
      fc.tuple(
        fc.constantFrom('source', 'at', 'of', 'in', 'speaker', 'role', 'reason', 'id', 'onClick'),
        fc.oneof(fc.constantFrom(...sources, ...statistics, 'viet-nam', 'javascript:x'), scrap),
        fc.constantFrom('"', "'", '', '{'),
      ),
      { maxLength: 3 },
    ),
    fc.constantFrom(' />', '>', '>words</'),
  )
  .map(([name, attributes, end]) => {
    const written = attributes.map(([key, value, mark]) => ` ${key}=${mark}${value}${close(mark)}`)
    return `<${name}${written.join('')}${end === '>words</' ? `>words</${name}>` : end}`
  })

const close = (mark: string) => (mark === '{' ? '}' : mark)
const indent = (text: string, width: number) => text.replaceAll('\n', `\n${' '.repeat(width)}`)
const item = (text: string) => `- ${indent(text, 2)}`

const table = (rows: readonly (readonly [string, string])[]) =>
  ['| A | B |', '| :-- | --: |', ...rows.map((cells) => `| ${cells.map(cell).join(' | ')} |`)].join(
    '\n',
  )

const cell = (text: string) => text.replaceAll('|', '\\|').replace(/\s*\n\s*/g, ' ')

const toLetters = (n: number) =>
  n.toString(26).replace(/\d/g, (digit) => 'qrstuvwxyz'[Number(digit)] ?? '')
