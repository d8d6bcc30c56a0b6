import { expect, test } from 'vitest'

import { findUnreadContent } from '@/lib/build/find-unread-content'

import { makeFolder } from './temporary-folder'

const toIndex = (...paths: readonly string[]) =>
  JSON.stringify(paths.map((path) => ({ _raw: { sourceFilePath: path } })))

test('files that became no document are named', async () => {
  const root = await makeFolder({
    'content/site.yaml': '',
    'content/README.md': '',
    'content/sources/a.yaml': '',
    'content/sources/b.yaml': '',
    'content/source/c.yaml': '',
    'content/pages/.about.en.mdx.swp': '',
    '.contentlayer/generated/Source/_index.json': toIndex('sources/a.yaml'),
    '.contentlayer/generated/Site/_index.json': '{"_raw":{"sourceFilePath":"site.yaml"}}',
  })

  expect(await findUnreadContent(root)).toEqual(['source/c.yaml', 'sources/b.yaml'])
})
