import { expect, test } from 'vitest'

import { toPageDigest } from '@/lib/build/page-digest'
import { linkReadingSheet, writeReadingSheet } from '@/lib/build/reading-sheet'

import { makeFolder, readFolder } from './temporary-folder'

const link = (sheet: string) => `<link rel="stylesheet" href="${sheet}"/>`
const sheet = '/_next/static/css/site.css'
const reading = '/_next/static/css/reading.css'

const exported = {
  'en/2018/press-release/index.html': `${link(sheet)}<p class="prose md:wide no-style">a</p>`,
  'en/2018/stories/viet-nam/index.html': `${link(sheet)}<p class="aside">a</p>`,
  'en/sources/a/index.html': `${link(sheet)}<p>a</p>`,
  'en/about/index.html': `${link(sheet)}<p class="prose other">a</p>`,
  'en/index.html': `${link(sheet)}<p class="tile prose">a</p>`,
  'en/embed/a/index.html': link('/_next/static/css/embed.css'),
  'assets/reader.js': 'document.body.classList.add("toast")',
  '_next/static/css/site.css':
    'p{margin:0}.prose{color:red;a{color:green}}.md\\:wide{width:9px}.aside{width:1px}.tile{width:2px}.prose .tile{width:3px}.toast{width:4px}[hidden]{width:5px}',
  '_next/static/css/embed.css': '.embed{margin:0}',
}

const toDigests = (files: Readonly<Record<string, string>>) =>
  Object.entries(files)
    .filter(([file]) => file.endsWith('.html'))
    .map(([file, html]) => toPageDigest(file, html))

const findLink = (html: string | undefined) => /href="([^"]+)"/.exec(html ?? '')?.[1]

test('pages of words, and every page that needs no more, link a sheet without the other rules', async () => {
  const folder = await makeFolder(exported)
  const sheets = await writeReadingSheet(folder, toDigests(exported))
  const files = await readFolder(folder)

  const css = files[reading.slice(1)] ?? ''
  for (const kept of ['p{', '.prose', 'green', '.md\\:wide', '.aside', '.toast', '[hidden]'])
    expect(css).toContain(kept)
  expect(css).not.toContain('tile')
  const links = Object.entries(exported)
    .filter(([file]) => file.endsWith('.html'))
    .map(([file, html]) => [
      file,
      findLink(sheets?.pages.includes(file) ? linkReadingSheet(html, sheets) : html),
    ])
  expect(Object.fromEntries(links)).toEqual({
    'en/2018/press-release/index.html': reading,
    'en/2018/stories/viet-nam/index.html': reading,
    'en/sources/a/index.html': reading,
    'en/about/index.html': reading,
    'en/index.html': sheet,
    'en/embed/a/index.html': '/_next/static/css/embed.css',
  })
  expect(files[sheet.slice(1)]).toBe(exported['_next/static/css/site.css'])
})

test('it is refused where pages of words link different sheets', async () => {
  const files = { ...exported, 'en/sources/a/index.html': link('/_next/static/css/embed.css') }
  const folder = await makeFolder(files)
  await expect(writeReadingSheet(folder, toDigests(files))).rejects.toThrow(
    /have to link the same style sheet/,
  )
})
