import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'

import { expect, test } from 'vitest'

import { compressFiles } from '@/lib/build/compress'
import { listFiles } from '@/lib/build/list-files'

import { makeFolder } from './temporary-folder'

const page = '<p>micro, small and medium enterprises</p>'.repeat(50)

test('a page gets two compressed twins that hold the same', async () => {
  const folder = await makeFolder({ 'en/index.html': page })
  await compressFiles(folder)

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
  await compressFiles(folder)

  expect(await listFiles(folder)).toEqual(Object.keys(files).toSorted())
})
