import type { Nodes } from 'hast'
import { expect, test } from 'vitest'

import { readArticle, type FigurePrinter } from '@/lib/articles/read-article'

const printer: FigurePrinter = {
  printFigure: () => ({ text: '97.3%', cited: [] }),
  citeChart: () => [],
}

/** The anchors of a text, in reading order. */
function listIds(text: string): readonly string[] {
  const ids: string[] = []
  const walk = (node: Nodes) => {
    if (node.type === 'element' && typeof node.properties['id'] === 'string')
      ids.push(node.properties['id'])
    if (node.type === 'mdxJsxTextElement')
      for (const attribute of node.attributes)
        if (attribute.type === 'mdxJsxAttribute' && attribute.name === 'id')
          ids.push(typeof attribute.value === 'string' ? attribute.value : '')
    if ('children' in node) node.children.forEach(walk)
  }
  walk(readArticle(text, printer, { linkable: true }).tree)
  return ids
}

const text = [
  '## What was said',
  'One firm in three has a plan, says the report.[^a]',
  'Nobody knows why that is so, or since when.',
  'The chair spoke. <Quote speaker="Chair">“We grow with our firms, all of them,”</Quote> she said.',
].join('\n\n')

test('headings, paragraphs and quotations have anchors from their first words', () => {
  expect(listIds(text)).toEqual([
    'what-was-said',
    'p-one-firm-in-three-has-a',
    'p-nobody-knows-why-that-is-so',
    'p-the-chair-spoke-we-grow-with',
    'quote-we-grow-with-our-firms-all',
  ])
})

test.each([
  ['a paragraph before it', `A new one comes first.\n\n${text}`],
  ['a citation in it', text.replace('three has', 'three[^b] has')],
  ['another end of it', text.replace('says the report', 'as it seems')],
  ['another place', text.split('\n\n').toReversed().join('\n\n')],
])('an anchor survives %s', (_, changed) => {
  expect(listIds(changed)).toEqual(expect.arrayContaining([...listIds(text)]))
})

test('a paragraph that begins like one before it takes more of its words', () => {
  expect(
    listIds('One two three four five six seven.\n\nOne two three four five six eight.'),
  ).toEqual(['p-one-two-three-four-five-six', 'p-one-two-three-four-five-six-eight'])
})

test('a paragraph that is repeated to the letter has one anchor, at its first place', () => {
  expect(listIds('The same words.\n\nThe same words.')).toEqual(['p-the-same-words'])
})

test('texts whose words are joined, or that begin alike for long, are told apart', () => {
  const thai = 'วิสาหกิจขนาดย่อมและขนาดกลางในอาเซียนมีจำนวนประมาณหกสิบสี่ล้านรายและจ้างงานคนส่วนใหญ่'
  const ids = listIds(`${thai}ของภูมิภาค\n\n${thai}ในชนบท\n\nបទភ្លេង`)
  expect(new Set(ids).size).toBe(3)
  for (const id of ids) expect(Array.from(id).length).toBeLessThanOrEqual(62)
})

test('a text that is not the main one of its page has no anchors but those of headings', () => {
  const { tree } = readArticle('A caution.', printer)
  expect(tree.children[0]).toMatchObject({ tagName: 'p', properties: {} })
})

test('the words of a heading lead to it, unless it holds a link or citation itself', () => {
  const { tree } = readArticle('## Plain\n\n## Cites[^a]\n\n## [Linked](/en/)', printer, {
    linkable: true,
  })
  const links = tree.children.map((node) =>
    node.type === 'element' && node.children[0]?.type === 'element'
      ? node.children[0].properties['href']
      : undefined,
  )
  expect(links.filter((link) => link !== undefined)).toEqual(['#plain', '/en/'])
})
