import { expect, test } from 'vitest'

import { edit, findMarker, findOnly } from './content-tree'
import type { Case } from './content-tree'

const index = 'sources/index-2014.yaml'
const release = 'editions/2018/press-release.en.mdx'

const cases: readonly Case[] = [
  [
    'a source that was opened before it was there',
    edit(index, 'accessed: 2018-06-01', 'accessed: ¶2014-05-31'),
    /opened on 2014-05-31, before it was published, 2014-06/,
  ],
  [
    'a release that stands here before it was issued',
    edit(release, 'published: 2018-06-27', 'published: ¶2018-06-26'),
    /cannot stand here since 2018-06-26/,
  ],
  [
    'a release of another year',
    edit(release, 'issued: 2018-06-27', 'issued: ¶2017-06-27'),
    /stands in the edition of 2018/,
    'advice',
  ],
  [
    'a value of a year after its source',
    edit('statistics/share.yaml', "year: '2010'", "year: ¶'2016'"),
    /speaks of 2016, but its source "index-2014" was published in 2014/,
    'advice',
  ],
]

test.for(cases)('%s is told where it stands', async ([_, changes, message, severity = 'error']) => {
  expect(await findOnly(changes)).toEqual([
    { place: findMarker(changes), message: expect.stringMatching(message) as string, severity },
  ])
})
