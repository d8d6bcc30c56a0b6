import type { Nodes } from 'hast'
import { describe, expect, test } from 'vitest'

import { citationElement, readArticle, type FigurePrinter } from '@/lib/articles/read-article'

const printer: FigurePrinter = {
  printFigure: (statistic, figure) => ({
    text: `the value of ${statistic} in ${figure ?? 'asean'}`,
    cited: [{ key: 'value-source', locator: 'table 1' }],
  }),
  citeChart: (statistics) => statistics.map((key) => ({ key })),
}

const read = (text: string, additionsLast = false) => readArticle(text, printer, { additionsLast })
const keys = (text: string, additionsLast = false) =>
  read(text, additionsLast).mentions.map(({ key }) => key)

test('a mark says that it follows another, and only where nothing stands between them', () => {
  const found: unknown[] = []
  const walk = (node: Nodes) => {
    if (node.type === 'element' && node.tagName === citationElement)
      found.push(node.properties['next'])
    if ('children' in node) node.children.forEach(walk)
  }
  walk(read('A.[^a][^b] B.[^c] *C.[^d]*[^e]').tree)
  expect(found).toEqual([undefined, true, undefined, undefined, undefined])
})

describe('marks after a script without spaces are held by its last letter', () => {
  const heldIn = (text: string) => {
    const found: unknown[] = []
    const walk = (node: Nodes) => {
      if (node.type === 'element' && node.tagName === 'span')
        found.push(node.children.map((child) => ('value' in child ? child.value : child.type)))
      if ('children' in node) node.children.forEach(walk)
    }
    walk(read(text).tree)
    return found
  }
  test.each([
    ['Thai', 'ในอาเซียน[^a]', [['น', 'element']]],
    ['Lao, with two marks', 'ຂອງເສດຖະກິດ[^a][^b] ແລະ', [['ດ', 'element', 'element']]],
    ['Khmer, with a sign over the letter', 'រាប់លាននាក់[^a]ហើយ', [['ក់', 'element']]],
    [
      'Burmese, twice',
      'ဖြစ်သည်[^a]လူ[^b]',
      [
        ['ည်', 'element'],
        ['လူ', 'element'],
      ],
    ],
    ['but not after others, signs or spaces', 'Words[^a] ไทย [^b] “ไทย”[^c] ไทย', []],
  ])('%s', (_script, text, expected) => {
    expect(heldIn(text)).toEqual(expected)
  })
})

describe('citations are found', () => {
  test.each([
    ['in a paragraph', 'A.[^a] B.[^b]', ['a', 'b']],
    ['side by side', 'A.[^a][^b]', ['a', 'b']],
    ['in emphasis', 'A *b.[^a]* **c.[^b]**', ['a', 'b']],
    ['in a heading', '## Title[^a]\n\nText.[^b]', ['a', 'b']],
    ['in a list, nested', '- one[^a]\n  - two[^b]\n- three[^c]', ['a', 'b', 'c']],
    ['in a table', '| A[^a] | B |\n| - | - |\n| 1[^b] | 2[^c, p. 3] |', ['a', 'b', 'c']],
    ['in a quotation', '> Said.[^a]\n>\n> More.[^b]', ['a', 'b']],
    ['across the lines of a paragraph', 'A.[^a,\np. 1] B.[^b]', ['a', 'b']],
    ['written as a tag', 'A.<Cite source="a" at="p. 1" /> B.', ['a']],
    [
      'inside the words of a speaker',
      '<Quote speaker="X">“A.”[^a]</Quote> said X.[^b]',
      ['a', 'b'],
    ],
    ['in an editor’s note', '<EditorsNote>\nA.[^a]\n</EditorsNote>\n\nB.[^b]', ['a', 'b']],
    [
      'of a printed value',
      '<Statistic of="share" in="malaysia" /> and A.[^a]',
      ['value-source', 'a'],
    ],
    ['of a chart', '<Chart of="x y" />\n\nA.[^a]', ['x', 'y', 'a']],
    ['of notes among those of sources', 'A.[^a] B.[^n] C.[^c]\n\n[^n]: Note.', ['a', 'n', 'c']],
  ])('%s', (_where, text, expected) => {
    expect(keys(text)).toEqual(expected)
  })

  test('but not in code, where they stand as text', () => {
    expect(keys('`[^a]` and [^b]')).toEqual(['b'])
  })
})

test('what editors add to a document that stands word for word is numbered last', () => {
  const text =
    'A.[^a]\n\n<Chart of="chart" />\n\n<EditorsNote>\nB.[^ours]\n</EditorsNote>\n\nC.[^c]'
  expect(keys(text, true)).toEqual(['a', 'c', 'chart', 'ours'])
  expect(keys(text)).toEqual(['a', 'chart', 'ours', 'c'])
})

test('a note has its own text and mentions', () => {
  const { notes, mentions } = read('A.[^n]\n\n[^n]: Remark.[^a, p. 2]')
  expect(mentions).toMatchObject([{ kind: 'note', key: 'n' }])
  expect(notes.get('n')?.mentions).toMatchObject([{ kind: 'source', key: 'a', locator: 'p. 2' }])
})

test('the definitions of notes leave the text', () => {
  expect(toText(read('A.[^n]\n\n[^n]: Remark.').tree).trim()).toBe('A.[n]')
})

test('each mention carries the words that it supports, and no others', () => {
  const { mentions } = read('First sentence of it.[^a] The second one says more[^b] than that.')
  expect(mentions.map(({ excerpt }) => excerpt)).toEqual([
    'First sentence of it.',
    'The second one says more',
  ])
})

test('headings get anchors from their text, without the citations, and never those of the layout', () => {
  const { tree } = read('## The day[^a]\n\n## Sources\n\n## The day')
  const ids = tree.children.flatMap((child) =>
    child.type === 'element' && child.tagName === 'h2' ? [child.properties['id']] : [],
  )
  expect(ids).toEqual(['the-day', 'sources-1', 'the-day-1'])
})

test('no heading takes an anchor that the page has promised to a value', () => {
  const { tree } = readArticle('### Viet Nam', printer, { promisedIds: ['viet-nam'] })
  expect(tree.children[0]).toMatchObject({ properties: { id: 'viet-nam-1' } })
})

test('a bare address becomes a link, its brackets and spaces staying outside', () => {
  const text = toText(
    read('Academy (http://www.asean-sme-academy.org) or (www.aseansme.org )').tree,
  )
  expect(text).toBe('Academy (http://www.asean-sme-academy.org) or (www.aseansme.org )')
})

test.each(['A [^Not A Key].', 'A [^open'])(
  'what looks like a citation never reaches a reader: %s',
  (text) => {
    expect(() => read(text)).toThrow('looks like a citation')
  },
)

test.each(['A {process.exit(1)} B', '{1 + 1}', 'import fs from "fs"', 'export const a = 1'])(
  'code in a text is refused, not executed: %s',
  (text) => {
    expect(() => read(text)).toThrow('never executed')
  },
)

function toText(node: Nodes): string {
  if (node.type === 'text') return node.value
  if (node.type === 'element' && node.tagName === citationElement) return '[n]'
  return 'children' in node ? node.children.map(toText).join('') : ''
}

test('a table keeps its cells and loses the alignment of its columns, which no page can show', () => {
  const json = JSON.stringify(read('| a | b |\n| :- | -: |\n| c | d |').tree)

  expect(json.match(/"tagName":"t[hd]"/g)).toHaveLength(4)
  expect(json).not.toContain('"align"')
})
