import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'

import { expect, test } from 'vitest'

import { compressFiles, keepOnly } from '@/lib/build/compress'
import { listFiles } from '@/lib/build/list-files'

import { makeFolder } from './temporary-folder'

const page = '<p>micro, small and medium enterprises</p>'.repeat(50)

test('a page gets two compressed twins that hold the same', async () => {
  const folder = await makeFolder({ 'en/index.html': page })
  await compressFiles(folder, await listFiles(folder))

  const brotli = await readFile(join(folder, 'en/index.html.br'))
  const gzipped = await readFile(join(folder, 'en/index.html.gz'))
  expect(brotliDecompressSync(brotli).toString()).toBe(page)
  expect(gunzipSync(gzipped).toString()).toBe(page)
  expect([...gzipped.subarray(4, 8)], 'no time of writing').toEqual([0, 0, 0, 0])
})

test('small files and images stay alone', async () => {
  const files = {
    'robots.txt': 'User-agent: *',
    'a.png': page,
    'a.woff2': page,
    'a.zip': page,
    _headers: page,
  }
  const folder = await makeFolder(files)
  await compressFiles(folder, await listFiles(folder))

  expect(await listFiles(folder)).toEqual(Object.keys(files).toSorted())
})

test('what was kept is taken over as long as nothing that it is made of changes', async () => {
  const folder = await makeFolder({ 'a.html': page, 'b.html': `${page}b` })
  const kept = await makeFolder()
  await compressFiles(folder, ['a.html', 'b.html'], { kept })
  expect(await listFiles(kept)).toHaveLength(4)

  // Marked, so that they can be told from what is made anew.
  for (const name of await listFiles(kept)) await writeFile(join(kept, name), 'kept')
  const now = await makeFolder({ 'a.html': page, 'b.html': `${page}c` })
  const used = await compressFiles(now, ['a.html', 'b.html'], { kept })
  expect(await readFile(join(now, 'a.html.br'), 'utf8')).toBe('kept')
  expect(brotliDecompressSync(await readFile(join(now, 'b.html.br'))).toString()).toBe(`${page}c`)

  await keepOnly(used, kept)
  expect(await listFiles(kept)).toEqual([...used].toSorted())
  const best = await readFile(join(now, 'a.html.gz'), 'utf8')
  await compressFiles(now, ['a.html'], { kept, quality: 5 })
  expect(await readFile(join(now, 'a.html.gz'), 'utf8')).not.toBe(best)
})
