import { expect, test } from 'vitest'

import { hashAssets, rewriteFiles } from '@/lib/build/hash-assets'
import { listFiles } from '@/lib/build/list-files'

import { makeFolder, readFolder } from './temporary-folder'

const exported = {
  'index.html':
    '<link rel="preload" href="/_next/static/media/serif.abc.woff2"><link rel="stylesheet" href="/_next/static/chunks/x.css">' +
    '<script type="module" src="/assets/reader.js"></script><p>/assets/reader.json</p>',
  'feed.xml': '<url>https://site.example/_next/static/media/dot.1.png</url>',
  'assets/reader.js': 'run()',
  '_next/static/chunks/x.css':
    '@font-face{src:url(../media/serif.abc.woff2)}a{background:url("/_next/static/media/dot.1.png")}b{background:url(data:image/png;base64,AA==)}',
  '_next/static/media/serif.abc.woff2': 'font',
  '_next/static/media/dot.1.png': 'image',
}

async function nameAssets(folder: string): Promise<void> {
  const moves = await hashAssets(folder)
  await rewriteFiles(folder, await listFiles(folder), { moves })
}

const hashIn = (text: string | undefined, name: RegExp) => name.exec(text ?? '')?.[1] ?? ''

test('every asset moves to /assets/ under a name with its hash, and what names it follows', async () => {
  const folder = await makeFolder(exported)
  await nameAssets(folder)
  const files = await readFolder(folder)

  const sheet = hashIn(files['index.html'], /\/assets\/site\.([\da-f]{8})\.css/)
  const script = hashIn(files['index.html'], /\/assets\/reader\.([\da-f]{8})\.js/)
  const font = hashIn(files['index.html'], /\/assets\/serif\.([\da-f]{8})\.woff2/)
  const image = hashIn(files['feed.xml'], /site\.example\/assets\/dot\.([\da-f]{8})\.png/)
  expect(Object.keys(files)).toEqual([
    `assets/dot.${image}.png`,
    `assets/reader.${script}.js`,
    `assets/serif.${font}.woff2`,
    `assets/site.${sheet}.css`,
    'feed.xml',
    'index.html',
  ])
  expect(files['index.html']).toContain('<p>/assets/reader.json</p>')
  expect(files[`assets/site.${sheet}.css`]).toBe(
    `@font-face{src:url(/assets/serif.${font}.woff2)}a{background:url(/assets/dot.${image}.png)}b{background:url(data:image/png;base64,AA==)}`,
  )
})

test('the same files get the same names', async () => {
  const folders = await Promise.all([makeFolder(exported), makeFolder(exported)])
  await Promise.all(folders.map((folder) => nameAssets(folder)))
  const [first, second] = await Promise.all(folders.map(readFolder))

  expect(first).toEqual(second)
})

test('a style sheet changes its name when only a font of it changes', async () => {
  const changed = { ...exported, '_next/static/media/serif.abc.woff2': 'another font' }
  const folders = await Promise.all([makeFolder(exported), makeFolder(changed)])
  await Promise.all(folders.map((folder) => nameAssets(folder)))
  const sheets = (await Promise.all(folders.map(readFolder))).map((files) =>
    Object.keys(files).find((file) => file.endsWith('.css')),
  )

  expect(sheets[0]).not.toBe(sheets[1])
})

test('an address in _next that leads nowhere stops the build', async () => {
  const folder = await makeFolder({ 'index.html': '<img src="/_next/image/?url=a">' })

  await expect(nameAssets(folder)).rejects.toThrow('index.html')
})
