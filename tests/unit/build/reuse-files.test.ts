import { expect, test } from 'vitest'

import { reuseFiles } from '@/lib/build/dev/reuse-files'
import type { Found } from '@/lib/check/read-files'

const toFound = (files: Readonly<Record<string, string>>): Found => ({
  files: Object.entries(files).map(([name, text]) => ({ name, bytes: Buffer.from(text) })),
  folders: [],
  links: [],
  unreadable: [],
})

test('files that have not changed stay the same objects, and all others are the new ones', () => {
  const before = toFound({ a: '1', b: '1', gone: '1' })
  const now = toFound({ a: '1', b: '2', c: '1' })
  const { files } = reuseFiles(before, now)

  expect(files.map(({ name }) => name)).toEqual(['a', 'b', 'c'])
  expect(files.map((file) => before.files.includes(file))).toEqual([true, false, false])
})
