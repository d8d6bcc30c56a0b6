import { expect, test } from 'vitest'

import { cleanExport } from '@/lib/build/export-cleanup'

import { makeFolder, readFolder } from './temporary-folder'

test('pages and data stay, and the files of the framework go', async () => {
  const folder = await makeFolder({
    'index.html': '<p>a<!-- -->b</p><script>self.__next_f.push([0])</script>',
    'index.txt': 'payload',
    '__next._tree.txt': 'payload',
    '404.html': '<p>not found</p>',
    '404.txt': 'payload',
    '404/index.html': '<p>not found</p>',
    '_not-found/index.html': '<p>not found</p>',
    '_not-found.txt': 'payload',
    '_next/static/chunks/a.js': 'script',
    '_next/static/chunks/a.css': 'p {}',
    '_next/static/static/_buildManifest.js': 'script',
    'en/__next.en.__PAGE__.txt': 'payload',
    'robots.txt': 'User-agent: *',
    'data/notes.txt': 'a note',
    'assets/reader.js': 'script',
  })

  await cleanExport(folder)

  expect(await readFolder(folder)).toEqual({
    'index.html': '<p>ab</p>',
    '404.html': '<p>not found</p>',
    '_next/static/chunks/a.css': 'p {}',
    'robots.txt': 'User-agent: *',
    'data/notes.txt': 'a note',
    'assets/reader.js': 'script',
  })
})

test('the leftovers of all pages are named at once', async () => {
  const folder = await makeFolder({
    'en/index.html': '<p style="color:red">a</p>',
    'index.html': '<template id="B:0"></template>',
  })

  await expect(cleanExport(folder)).rejects.toThrow(/en\/index\.html: style=.*\n.*index\.html: <t/)
})
