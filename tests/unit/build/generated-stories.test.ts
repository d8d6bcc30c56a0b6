import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

import { expect, test } from 'vitest'

import { generateStories } from '@/lib/build/bench/generated-stories'

import { makeFolder, readFolder } from './temporary-folder'

const content = {
  'member-states/malaysia.yaml': 'code: my',
  'member-states/viet-nam.yaml': 'code: vn',
  'sources/index-2014.yaml': 'read: whole\n',
  'sources/lost.yaml': 'read: not-found\n',
}

test('there is a story for each member state and year, of some 600 words with six citations', async () => {
  const folder = await makeFolder(content)
  const paths = await generateStories(folder, 3)

  expect(paths).toEqual([
    'editions/2026/stories/malaysia.en.mdx',
    'editions/2026/stories/viet-nam.en.mdx',
    'editions/2027/stories/malaysia.en.mdx',
  ])
  for (const path of paths) {
    const text = await readFile(join(folder, path), 'utf8')
    expect(text.match(/\[\^index-2014, paragraph \d\]/g)).toHaveLength(6)
    expect(text.split(/\s+/).length).toBeGreaterThan(500)
    expect(text.split(/\s+/).length).toBeLessThan(900)
  }
})

test('the same count gives the same files', async () => {
  const [one, other] = [await makeFolder(content), await makeFolder(content)]
  for (const folder of [one, other]) await generateStories(folder, 5)
  expect(await readFolder(one)).toEqual(await readFolder(other))
})
