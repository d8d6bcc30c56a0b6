import fc, { type Arbitrary } from 'fast-check'

const key = 'asean-sme-overview'
const repeat = (text: string, count: number) => text.repeat(count)

/** Texts that are long, deep or many, by what they are; each takes how many. */
const texts: Readonly<Record<string, (count: number) => string>> = {
  'a paragraph of a megabyte': (n) => repeat('Small enterprises sell what they make. ', n * 3),
  'a paragraph without spaces': (n) => repeat('วิสาหกิจ', n * 5),
  'a line of one letter': (n) => repeat('a', n * 100),
  'citations in one paragraph': (n) => repeat(`Enterprises sell[^${key}] `, n),
  'citations in paragraphs': (n) => repeat(`Enterprises sell.[^${key}, p. a]\n\n`, n),
  'citations that are none': (n) => repeat('Enterprises sell.[^no-such-source] ', n),
  'citations not closed': (n) => repeat('[^', n),
  notes: (n) =>
    Array.from({ length: n / 10 }, (_, i) => `Words[^n${i}].\n\n[^n${i}]: Text.\n\n`).join(''),
  'quotations in quotations': (n) => `${repeat('> ', n)}words`,
  'quotations without spaces': (n) => `${repeat('>', n)}words`,
  'lists in lists': (n) => `${repeat('- ', n)}words`,
  'lists by indentation': (n) =>
    Array.from({ length: Math.min(n, 1000) }, (_, i) => `${repeat('  ', i)}- words`).join('\n'),
  'open brackets': (n) => repeat('[', n),
  'brackets in brackets': (n) => `${repeat('[', n)}words${repeat(']', n)}`,
  'pictures in pictures': (n) => `${repeat('![', n)}a${repeat('](b)', n)}`,
  'links in links': (n) => `${repeat('[a](', n)}b${repeat(')', n)}`,
  stars: (n) => repeat('*a **b ', n),
  'stars in stars': (n) => `${repeat('**a *b ', n)}${repeat('* **', n)}`,
  underscores: (n) => repeat('_a ', n),
  waves: (n) => repeat('~~a ', n),
  backticks: (n) => Array.from({ length: n / 10 }, (_, i) => repeat('`', i + 1)).join(' '),
  backslashes: (n) => repeat('\\', n),
  ampersands: (n) => repeat('&', n),
  'less-than signs': (n) => repeat('<', n),
  'tags in tags': (n) => `${repeat('<Uncited reason="a">', n)}a${repeat('</Uncited>', n)}`,
  'notes of editors in one another': (n) =>
    `${repeat('<EditorsNote>\n', n)}a\n${repeat('</EditorsNote>\n', n)}`,
  'tags never closed': (n) => repeat('<Quote speaker="a">', n),
  'curly brackets': (n) => repeat('{', n),
  attributes: (n) => `<Cite ${repeat('source="a" ', n)}/>`,
  'a wide table': (n) => `|${repeat('a|', n)}\n|${repeat('-|', n)}\n|${repeat('b|', n)}`,
  'a long table': (n) => `| a |\n| - |\n${repeat('| b |\n', n)}`,
  'cells that were left out': (n) =>
    `|${repeat('a|', n / 10)}\n|${repeat('-|', n / 10)}\n${repeat('|\n', n / 10)}`,
  headings: (n) => repeat('## The same words\n\n', n / 10),
  'paragraphs that are the same': (n) => repeat('The same words stand here.\n\n', n),
  'paragraphs that begin alike': (n) =>
    Array.from({ length: n / 4 }, (_, i) => `The same six words begin them ${toWord(i)}.`).join(
      '\n\n',
    ),
  definitions: (n) => Array.from({ length: n }, (_, i) => `[a${i}]: /en/about/`).join('\n'),
  references: (n) => `[a]: /en/about/\n\n${repeat('[a] ', n)}`,
  addresses: (n) => repeat('https://example.org/a ', n),
  'addresses without end': (n) => `https://example.org/${repeat('a.', n)}`,
  'e-mail addresses': (n) => repeat('a@b.c', n),
  'empty lines': (n) => `a${repeat('\n', n * 10)}b`,
  spaces: (n) => `a${repeat(' ', n * 10)}b`,
  tabs: (n) => `a${repeat('\t', n)}b`,
  'marks on a letter': (n) => `a${repeat('\u0301', n)}`,
  'changes of direction': (n) => repeat('\u202Ea\u2066', n),
  'joined signs': (n) => repeat('👩\u200D', n),
  statistics: (n) => repeat('It is <Statistic of="share-of-exports" /> ', n / 5),
  charts: (n) => repeat('<Chart of="share-of-exports" />\n\n', n / 50),
  'quotations of persons': (n) => repeat('<Quote speaker="A">“Yes.”</Quote> ', n / 4),
}

/** Fields that are long, deep or many, as the front matter or the file of a document has them. */
const fields: Readonly<Record<string, (count: number) => string>> = {
  'a title of a megabyte': (n) => `title: ${repeat('words ', n * 10)}`,
  'many fields': (n) => Array.from({ length: n }, (_, i) => `field${i}: a`).join('\n'),
  'a long list': (n) => `changes:\n${repeat('  - a\n', n)}`,
  'many changes': (n) =>
    `changes:\n${repeat('  - date: 2019-01-05\n    kind: correction\n    what: A name was wrong.\n', n / 10)}`,
  'lists in brackets': (n) => `title: ${repeat('[', n)}${repeat(']', n)}`,
  'maps in brackets': (n) => `title: ${repeat('{a: ', n)}b${repeat('}', n)}`,
  'lists by hyphens': (n) => `title:\n  ${repeat('- ', n)}a`,
  'maps by indentation': (n) =>
    Array.from({ length: Math.min(n, 1000) }, (_, i) => `${repeat(' ', i)}a:`).join('\n'),
  'a bomb of aliases': (n) =>
    Array.from({ length: Math.min(30, n) }, (_, i) =>
      i === 0 ? 'a0: &a0 [x, x, x]' : `a${i}: &a${i} [${repeat(`*a${i - 1}, `, 9)}*a${i - 1}]`,
    ).join('\n'),
  'merged maps': (n) => `a: &a {b: c}\n${repeat('d:\n  <<: *a\n', n / 10)}`,
  'an anchor in itself': () => 'a: &a [*a]',
  'quotation marks': (n) => `title: ${repeat('"', n)}`,
  apostrophes: (n) => `title: '${repeat("''", n)}'`,
  colons: (n) => `title: ${repeat('a: ', n)}`,
  'question marks': (n) => `${repeat('? ', n)}a`,
  escapes: (n) => `title: "${repeat('\\u0041', n)}"`,
  'a long comment': (n) => `# ${repeat('a', n * 10)}\ntitle: a`,
  'a lead with citations': (n) => `lead: ${repeat(`Words.[^${key}] `, n)}`,
  'a lead with brackets': (n) => `lead: '${repeat('[', n)}'`,
  'a lead with quotations': (n) => `lead: '${repeat('> ', n)}a'`,
}

export const giantText: Arbitrary<readonly [name: string, text: string]> = fc
  .tuple(fc.constantFrom(...Object.keys(texts)), fc.constantFrom(100, 1000, 10_000))
  .map(([name, count]) => [`${name}, ${count}`, texts[name]?.(count) ?? ''])

export const giantFields: Arbitrary<readonly [name: string, text: string]> = fc
  .tuple(fc.constantFrom(...Object.keys(fields)), fc.constantFrom(100, 1000, 10_000))
  .map(([name, count]) => [`${name}, ${count}`, fields[name]?.(count) ?? ''])

/** Each of them once, at its largest. */
export const listGiants = () => [
  ...Object.entries(texts).map(
    ([name, make]) => ({ name, part: 'text', text: make(10_000) }) as const,
  ),
  ...Object.entries(fields).map(
    ([name, make]) => ({ name, part: 'fields', text: make(10_000) }) as const,
  ),
]

const toWord = (index: number) =>
  index.toString(26).replace(/\d/g, (d) => 'qrstuvwxyz'[Number(d)] ?? '')
