import { readFileSync } from 'node:fs'

import { build } from 'esbuild'
import { expect, test } from 'vitest'

import { toBundleOptions } from '@/lib/build/bundle-reader'
import { assertListed } from '@/lib/licences/find-packages'
import { shippedPackages } from '@/lib/licences/shipped-packages'
import { writeLicences } from '@/lib/licences/write-licences'

import { root } from '../../root'
import { makeFolder } from '../build/temporary-folder'

const weave = [{ name: 'weave', part: 'Its threads.' }]
const description = (licence: string) => JSON.stringify({ version: '1.2.3', license: licence })
const nothing = { inputs: {} }

test('each package that readers get a part of has its version and its whole licence in the file', async () => {
  const text = await writeLicences(root)

  for (const { name, part } of shippedPackages) {
    const folder = `${root}/node_modules/${name}`
    const { version } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8')) as {
      version: string
    }
    expect(text).toContain(`\n${name} ${version}\n\n${part}\n`)
    expect(text).toContain(readFileSync(`${folder}/LICENSE`, 'utf8').trim())
  }
})

test('what our scripts and style sheets take in is listed', async () => {
  const { metafile } = await build({ ...toBundleOptions(root), write: false })

  expect(Object.keys(metafile.inputs)).toContain('lib/browser/main.ts')
  await expect(assertListed(root, metafile)).resolves.toBeUndefined()
})

test('a package that is bundled and not listed is refused by its name', async () => {
  const { metafile } = await build({
    ...toBundleOptions(root),
    stdin: { contents: "export * from 'fflate'", resolveDir: root },
    entryPoints: [],
    write: false,
  })

  await expect(assertListed(root, metafile)).rejects.toThrow('a part of fflate, and')
})

test.each([
  ["@import 'weave/theme.css' layer(theme);", 'weave'],
  ['@import url("@weave/theme/a.css");', '@weave/theme'],
  ["@plugin 'weave';", 'weave'],
])('a package that a style sheet takes in by %s is refused', async (rule, name) => {
  const folder = await makeFolder({ 'app/styles/site.css': `@import './own.css';\n${rule}` })

  await expect(assertListed(folder, nothing, [])).rejects.toThrow(`a part of ${name}, and`)
  await expect(assertListed(folder, nothing, [{ name, part: '' }])).resolves.toBeUndefined()
})

test.each([
  ['LICENSE', 'MIT'],
  ['licence.txt', 'OFL-1.1'],
  ['COPYING.md', 'MIT'],
])('a licence is found in %s', async (file, licence) => {
  const folder = await makeFolder({
    'node_modules/weave/package.json': description(licence),
    [`node_modules/weave/${file}`]: 'Be kind.\r\nAlways.\n',
  })

  expect(await writeLicences(folder, weave)).toMatch(
    /weave 1\.2\.3\n\nIts threads\.\n.*\n\nBe kind\.\nAlways\.\n$/,
  )
})

test.each([
  ['is not installed', {}, 'npm ci'],
  [
    'has no licence file',
    { 'node_modules/weave/package.json': description('MIT') },
    'no text of its licence',
  ],
  [
    'has an empty licence file',
    {
      'node_modules/weave/package.json': description('MIT'),
      'node_modules/weave/LICENSE': '\n',
    },
    'no text of its licence',
  ],
  [
    'has a licence that nobody has read',
    {
      'node_modules/weave/package.json': description('GPL-3.0'),
      'node_modules/weave/LICENSE': 'text',
    },
    'under the licence "GPL-3.0"',
  ],
  [
    'names no licence',
    { 'node_modules/weave/package.json': '{}', 'node_modules/weave/LICENSE': 'text' },
    'under the licence "none"',
  ],
])('a package that %s stops the build', async (_, files: Record<string, string>, words) => {
  const folder = await makeFolder(files)

  await expect(writeLicences(folder, weave)).rejects.toThrow(words)
})
