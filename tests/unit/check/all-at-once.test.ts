import { expect, test } from 'vitest'

import { append, checkWith, edit, toPlace } from './content-tree'

test('problems of all kinds come at once, by file, line and column', async () => {
  const changes = {
    ...edit('sources/index-2014.yaml', 'type: report', 'type: raport'),
    ...append('pages/about.en.mdx', '\nA {b} <Charts /> [^nothing-like].\n'),
    ...edit('site.yaml', 'defaultLanguage: en', 'defaultLanguage: fr'),
    'pages/more.md': 'x',
  }

  expect((await checkWith(changes)).map(toPlace)).toEqual([
    'content/pages/about.en.mdx:13:3',
    'content/pages/about.en.mdx:13:7',
    'content/pages/about.en.mdx:13:18',
    'content/pages/more.md:1:1',
    'content/site.yaml:2:18',
    'content/sources/index-2014.yaml:1:7',
  ])
})

test('messages speak plainly', async () => {
  const changes = {
    ...append('pages/about.en.mdx', '\nA {b c} <5 </d> <e f=g> import\n\nexport h\n'),
    ...edit('sources/index-2014.yaml', 'title: SME', 'title: a: SME'),
  }
  const messages = (await checkWith(changes)).map(({ message }) => message).join('\n')

  expect(messages).not.toMatch(
    /token|AST|schema|acorn|micromark|unexpected|parse|node|bug in|mapping|scalar|undefined/i,
  )
})
