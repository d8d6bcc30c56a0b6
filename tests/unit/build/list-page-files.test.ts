import { expect, test } from 'vitest'

import { listPageFiles } from '@/lib/build/dev/list-page-files'

const texts = new Map([
  ['editions/2018/edition.en.mdx', 'headlineFigures:\n  - share\n'],
  ['editions/2018/press-release.en.mdx', 'It said so.[^release-2018]'],
  ['editions/2018/stories/malaysia.en.mdx', ''],
  [
    'editions/2018/stories/viet-nam.en.mdx',
    'lead: {broken\n<Statistic of="share" />[^index, p. 3]',
  ],
  ['editions/2018/statistics/share.yaml', ''],
  ['member-states/viet-nam.yaml', 'joinedSource: treaty'],
  ['pages/about.en.mdx', ''],
  ['sources/index.yaml', ''],
  ['sources/release-2018.yaml', ''],
  ['sources/treaty.yaml', ''],
  ['statistics/share.en.mdx', ''],
  ['statistics/share.yaml', 'source: index'],
])

const share = ['statistics/share.en.mdx', 'statistics/share.yaml']

test.each([
  ['/', ['editions/2018/edition.en.mdx', 'interface/en.yaml'], share],
  ['/en/2018/', ['editions/2018/edition.en.mdx'], share],
  [
    '/en/2018/press-release/',
    ['editions/2018/press-release.en.mdx'],
    ['sources/release-2018.yaml'],
  ],
  [
    '/en/2018/stories/viet-nam/',
    ['editions/2018/stories/viet-nam.en.mdx'],
    ['sources/index.yaml', ...share],
  ],
  ['/en/member-states/viet-nam/', ['member-states/viet-nam.yaml'], ['sources/treaty.yaml']],
  ['/en/statistics/share/', share.toReversed(), ['sources/index.yaml']],
  ['/en/embed/share/', share.toReversed(), ['sources/index.yaml']],
  ['/en/2018/embed/share/', ['editions/2018/statistics/share.yaml'], []],
  ['/en/sources/index/', ['sources/index.yaml'], []],
  ['/en/about/', ['pages/about.en.mdx'], []],
  ['/id/about/', ['pages/about.id.mdx'], []],
])('%s is made of %j and shows %j', (path, own, used) => {
  expect(listPageFiles(path, texts, 'en')).toEqual({ own, used })
})
