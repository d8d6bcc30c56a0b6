import type { Nodes } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { toString } from 'mdast-util-to-string'
import { expect, test } from 'vitest'

import { escapeMarkdown, toCode, toLink } from '@/lib/changes/escape-markdown'
import { writeReport } from '@/lib/changes/write-report'

import { report, withRepository } from './repository'

const parse = (text: string) => unified().use(remarkParse).use(remarkGfm).parse(text)

const listNodes = (node: Nodes): readonly Nodes[] => [
  node,
  ...('children' in node ? node.children.flatMap(listNodes) : []),
]

const readable = (text: string) => text.replaceAll('\u200B', '')

const nasty = [
  '<script>alert(1)</script> & </details>',
  '# Heading, - list, 1. list, > quote',
  '*bold* _bold_ ~~gone~~ `code` ``` **',
  '[link](https://example.org) ![picture](x.png) [^note] [x]: y',
  'https://example.org/a_b www.example.org mail@example.org',
  '| a cell | --- | and \\| another \\',
  '@octocat @org/team #123 GH-12 org/repo#7 :tada: $x^2$',
  '9a3f4be35b1c0d2e4f60718293a4b5c6d7e8f901',
  'พัฒนา “ข้อความ” doanh nghiệp',
]

test.each(nasty)('a text of the content stays plain words: %s', (text) => {
  for (const place of [
    `Words: ${escapeMarkdown(text)}`,
    `| A |\n|---|\n| ${escapeMarkdown(text)} |`,
  ]) {
    const tree = parse(place)
    const types = new Set(listNodes(tree).map(({ type }) => type))

    for (const type of types)
      expect(['root', 'paragraph', 'text', 'table', 'tableRow', 'tableCell']).toContain(type)
    expect(readable(toString(tree))).toContain(text)
  }
})

test('a mention, a number behind # and an address cannot reach anybody', () => {
  expect(escapeMarkdown('@octocat')).not.toContain('@octocat')
  expect(escapeMarkdown('#123')).not.toMatch(/#123/)
  expect(escapeMarkdown('https://example.org')).not.toContain('://')
})

test('signs that turn a line around are shown by their numbers', () => {
  expect(escapeMarkdown('a\u202Eb')).toBe('a\\[U+202E\\]b')
})

test('a name stands whole in code, with any signs', () => {
  for (const name of ['a`b', '``', 'x', '@octocat <b>']) {
    const code = listNodes(parse(`See ${toCode(name)}.`)).filter(
      ({ type }) => type === 'inlineCode',
    )

    expect(code).toMatchObject([{ value: name }])
  }
})

test('only a plain address becomes a link', () => {
  expect(toLink('https://example.org', '/en/about/')).toBe(
    '[`/en/about/`](https://example.org/en/about/)',
  )
  expect(toLink('javascript:alert(1)', '/en/about/')).toBe('`/en/about/`')
  expect(toLink('', '/en/about/')).toBe('`/en/about/`')
  expect(toLink('https://example.org', '/en/a) [b](c')).toBe('`/en/a) [b](c`')
})

test('content that tries to be more than words changes nothing in the shape of the report', async () => {
  await withRepository(async (repository) => {
    const words = nasty
      .filter((text) => !text.includes('['))
      .join(' ')
      .replaceAll("'", '')
    await repository.edit('sources/index-2014.yaml', 'publisher: ERIA', `publisher: '${words}'`)
    await repository.edit(
      'editions/2018/stories/viet-nam.en.mdx',
      'title: Coffee from the hills',
      `title: '${words}'`,
    )
    await repository.edit('statistics/share.yaml', 'locator: p. 12', `locator: '${words}'`)
    const tree = parse(writeReport(await report(repository)))
    const nodes = listNodes(tree)
    const html = nodes.flatMap((node) => (node.type === 'html' ? node.value.split('\n') : []))
    const links = nodes.flatMap((node) => (node.type === 'link' ? node.url : []))

    expect(html.length).toBeGreaterThan(4)
    for (const line of html)
      expect(line).toMatch(/^(?:<\/?details>|<summary>.*<\/summary>|<\/?(?:ins|del)>)$/)
    for (const link of links) expect(link).toMatch(/^https:\/\/msme-day\.example\.org\//)
    for (const node of nodes) {
      if (node.type === 'tableRow') expect(node.children).toHaveLength(4)
    }
  })
})
