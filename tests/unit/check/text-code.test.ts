import { expect, test } from 'vitest'

import { append, edit, findMarker, findOnly } from './content-tree'
import type { Case } from './content-tree'

const about = 'pages/about.en.mdx'
const added = (text: string) => append(about, `\n${text}\n`)

const cases: readonly Case[] = [
  ['an import', added("¶import fs from 'node:fs'"), /would run as a program/],
  ['an export', added('¶export const a = 1'), /would run as a program/],
  ['a sentence that begins with "import"', added('¶import duties fell in 2018.'), /write "Import"/],
  ['an expression in text', added('There are ¶{count} firms.'), /Write \\\{/],
  ['an expression with words', added('There are ¶{about five firms} here.'), /Curly brackets/],
  ['an expression that stands alone', added('¶{count}'), /Curly brackets/],
  ['a comment of MDX', added('¶{/* later */}'), /Curly brackets/],
  ['a brace that is not closed', added('There are ¶{ five.'), /Curly brackets/],
  ['an expression in a heading', added('## A ¶{b}'), /Curly brackets/],
  ['an expression in a table', added('| a | b |\n| - | - |\n| c | ¶{d} |'), /Curly brackets/],
  ['an expression in a list in a quotation', added('> - a\n>   - b ¶{c}'), /Curly brackets/],
  ['an expression in an attribute', added('A <Cite ¶source={key} />.'), /Write source="value"/],
  ['a broken expression in an attribute', added('A <Cite source=¶{a b} />.'), /Curly brackets/],
  ['a spread attribute', added('A <Cite source="index-2014" ¶{...all} />.'), /Curly brackets/],
  ['an HTML comment', added('A ¶<!-- hidden --> b.'), /comment/],
  ['a line break of HTML', added('A ¶<br> b.'), /<br> is HTML/],
  ['a closed line break of HTML', added('A ¶<br/> b.'), /<br> is HTML/],
  ['a script', added('¶<script>alert(1)</script>'), /<script> is HTML/],
  ['bold HTML', added('A ¶<b>word</b>.'), /\*\*words\*\*/],
  ['a "<" before a number', added('Firms with ¶<5 people.'), /Write &lt;/],
  ['a "<" before a letter', added('Where a ¶<b.'), /not written to its end|never closed/],
  ['an address between angles', added('See ¶<https://asean.org>.'), /Write \[words\]\(address\)/],
  ['an e-mail address between angles', added('See ¶<a@example.org>.'), /mailto/],
  ['a tag that is not closed', added('A ¶<Quote speaker="B">word.'), /<Quote> is never closed/],
  ['a lone tag that is not ended', added('A ¶<Cite source="index-2014">.'), /End it with "\/>"/],
  ['a tag that was not opened', added('A word.¶</Quote>'), /not opened/],
  [
    'a value without quotation marks',
    added('A ¶<Cite source=index-2014 />.'),
    /has no quotation marks/,
  ],
  ['a value that is not closed', added('A ¶<Cite source="index-2014 />.'), /quotation mark/],
  ['an unknown tag', added('¶<Charts of="share" />'), /Did you mean "Chart"/],
  ['a tag in small letters', added('A ¶<cite source="index-2014" />.'), /Did you mean "Cite"/],
  ['a tag with a point', added('A ¶<Foo.Bar /> b.'), /no tag <Foo.Bar>/],
  ['an empty tag', added('¶<></>'), /no tag <>/],
  [
    'an unknown attribute',
    added('A <Cite source="index-2014" ¶att="p. 1" />.'),
    /Did you mean "at"/,
  ],
  [
    'an attribute of a tag that takes none',
    added('<EditorsNote ¶kind="x">\nA.\n</EditorsNote>'),
    /takes none/,
  ],
  ['a missing attribute', added('A ¶<Cite at="p. 1" />.'), /needs source=/],
  ['an empty attribute', added('A <Cite ¶source="" />.'), /is empty/],
  ['an attribute without value', added('A <Cite source="index-2014" ¶at />.'), /is empty/],
  [
    'an attribute twice',
    added('A <Cite source="index-2014" ¶source="index-2014" />.'),
    /stands twice/,
  ],
  ['a block tag in a sentence', added('A ¶<Chart of="share" /> b.'), /middle of a text/],
  [
    'a block tag with its text on one line',
    added('¶<EditorsNote>A.</EditorsNote>'),
    /on lines of their own/,
  ],
  ['an inline tag alone', added('¶<Statistic of="share" />'), /stands in a sentence/],
  [
    'an inline tag over several lines',
    added('¶<Quote speaker="A">\n"B."\n</Quote>'),
    /without line breaks/,
  ],
  ['text where none belongs', added('A ¶<Cite source="index-2014">word</Cite>.'), /wraps no text/],
  ['no text where some belongs', added('A ¶<Quote speaker="B" /> c.'), /wraps nothing/],
  ['an unknown statistic', added('A <Statistic of="¶shares" />.'), /Did you mean "share"/],
  [
    'an unknown value',
    added('A <Statistic of="share" in="¶malasia" />.'),
    /no value with the id "malasia".*"malaysia"/,
  ],
  [
    'an unknown statistic of a chart',
    added('<Chart of="share ¶shore" />'),
    /"shore".*Did you mean "share"/,
  ],
  ['a heading of the first level', added('¶# Title'), /Begin this one with "##"/],
  ['an underlined heading of the first level', added('¶Title\n====='), /Begin this one with "##"/],
  ['a skipped level', added('¶#### Deep'), /Begin it with "###"/],
  ['an empty heading', added('¶##'), /no words/],
  ['a heading of signs', added('¶## ]'), /no words/],
  ['the same heading twice', added('¶## More'), /Two headings say "More"/, 'advice'],
  ['an image', added('A ¶![map](/map.png).'), /Images and films have no place/],
  [
    'an image by reference',
    added('A ¶![map][m].\n\n[m]: /map.png'),
    /Images and films have no place/,
  ],
  ['a script address', added('A ¶[b](javascript:alert(1)).'), /"javascript:"/],
  ['a script address in capitals', added('A ¶[b](JaVaScript:alert).'), /not possible/],
  [
    'a script address with a hidden break',
    added('A ¶[b](java&#10;script:alert).'),
    /space or a backslash/,
  ],
  ['a data address', added('A ¶[b](data:text/html,x).'), /"data:"/],
  ['an address without scheme', added('A ¶[b](//evil.example).'), /begins with "\/\/"/],
  ['an address with a backslash', added('A ¶[b](</\\evil.example>).'), /backslash/],
  ['a relative address', added('A ¶[b](sources).'), /does not say where it begins/],
  ['an empty address', added('A ¶[b]().'), /leads nowhere/],
  ['a broken web address', added('A ¶[b](https://).'), /not a whole web address/],
  ['a broken e-mail address', added('A ¶[b](mailto:nobody).'), /not an e-mail address/],
  ['a definition with a script', added('A [b][c].\n\n¶[c]: javascript:x'), /not possible/],
  ['a link in a table', added('| a |\n| - |\n| ¶[b](vbscript:x) |'), /not possible/],
  [
    'an address with http:',
    added('A ¶[b](http://example.org).\n\nA [c](http://example.com).'),
    /Prefer https/,
    'advice',
  ],
]

test.for(cases)('%s is told where it stands', async ([_, changes, message, severity = 'error']) => {
  expect(await findOnly(changes)).toEqual([
    { place: findMarker(changes), message: expect.stringMatching(message), severity },
  ])
})

test('a tag that cannot be read at all does not stop the check', async () => {
  const problems = await findOnly(added('<EditorsNote>\nA.\n<Cite </EditorsNote>'))

  expect(problems.map(({ place }) => place)).toEqual([
    `content/${about}:15:1`,
    `content/${about}:15:7`,
  ])
})

test('a tag closed inside a paragraph is told where it is closed', async () => {
  const changes = added('<EditorsNote>\nA.\nB.¶</EditorsNote>')

  expect(await findOnly(changes)).toEqual([
    {
      place: findMarker(changes),
      message: expect.stringMatching(/opened in another paragraph/),
      severity: 'error',
    },
  ])
})

const allowed: readonly (readonly [string, string])[] = [
  ['escaped braces', 'A \\{b\\} and \\<c.'],
  ['braces by their codes', 'A &#x7b;b&#x7d; &lt;c&gt;.'],
  [
    'code with braces, angles and brackets',
    'A `{b} <c> [d]`.\n\n```\n{a}\nimport b\n<c>\n[d]\n```',
  ],
  ['a lone closing brace', 'A } b.'],
  ['a "<" before a space', 'Where a < b.'],
  [
    'nested tags',
    '<EditorsNote>\nA <Quote speaker="B">"c <Cite source="index-2014" />"</Quote>.\n\n- d\n</EditorsNote>',
  ],
  ['a table', '| a | b |\n| - | - |\n| c[^index-2014] | <Statistic of="share" /> |'],
  ['a bare address', 'See https://asean.org and www.example.org.'],
  ['headings that go up again', '### A\n\n#### B\n\n## C'],
]

test.each(allowed)('%s: nothing to mend', async (_, text) => {
  expect(await findOnly(added(text))).toEqual([])
})

test('the press release can print addresses with http:', async () => {
  expect(
    await findOnly(append('editions/2018/press-release.en.mdx', '\nSee http://example.org.\n')),
  ).toEqual([])
})

test('all broken places of one text come at once', async () => {
  const changes = added(
    'A {b} c <5 d <!-- e --> f <br> g.\n\nimport h\n\nA <Quote speaker=i>j</Quote>.',
  )
  const problems = await findOnly(changes)

  expect(problems.map(({ message }) => message.split('.')[0])).toEqual([
    expect.stringMatching(/Curly/),
    expect.stringMatching(/"<" begins a tag/),
    expect.stringMatching(/comment/),
    expect.stringMatching(/<br> is HTML/),
    expect.stringMatching(/"import"/),
    expect.stringMatching(/no quotation marks/),
  ])
})

test('a broken text does not hide what its fields have wrong', async () => {
  const text = edit(about, 'title: About this site\n', '')[about]
  const problems = await findOnly({ [about]: `${String(text)}\nA <5.\n` })

  expect(problems.map(({ place }) => place)).toEqual([
    `content/${about}:2:1`,
    `content/${about}:12:3`,
  ])
})
