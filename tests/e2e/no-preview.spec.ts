import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

import { listFiles } from '../../lib/build/list-files'

import { root } from '../root'

import { expect, test } from './page-test'

const traces = ['__preview', 'preview-panel', 'preview-notice', 'report-card', 'Draft: ']
const isText = (file: string) => /\.(?:html|css|js|json|xml|txt|csv|svg)$|\/_headers$/.test(file)

test('nothing of the preview and of its drafts is in the built site', async () => {
  const out = join(root, 'out')
  const files = (await listFiles(out)).filter(isText)
  expect(files.length).toBeGreaterThan(100)

  const found: string[] = []
  for (const file of files) {
    const text = await readFile(join(out, file), 'utf8')
    found.push(
      ...traces.filter((trace) => text.includes(trace)).map((trace) => `${file}: ${trace}`),
    )
  }
  expect(found).toEqual([])
})

test('every text that is no draft has its page, and no draft has one', async () => {
  const stories = (await listFiles(join(root, 'content/editions'))).flatMap((file) => {
    const [, year, slug, lang] = /^(\d+)\/stories\/([\w-]+)\.([\w-]+)\.mdx$/.exec(file) ?? []
    return year === undefined
      ? []
      : [{ file, year, page: `${lang}/${year}/stories/${slug}/index.html` }]
  })
  const built = await listFiles(join(root, 'out'))

  for (const { file, year, page } of stories) {
    const lang = /\.([\w-]+)\.mdx$/.exec(file)?.[1]
    const texts = [file, `${year}/edition.${lang}.mdx`].map((name) =>
      readFile(join(root, 'content/editions', name), 'utf8'),
    )
    const isDraft = (await Promise.all(texts)).some((text) => /^draft: true$/m.test(text))
    expect([page, built.includes(page)]).toEqual([page, !isDraft])
  }
})
