import { expect, test } from 'vitest'

import { isSourcePage, toKeys, type Inputs } from '@/lib/build/kept/page-keys'
import { routes } from '@/lib/routes'

const files = {
  'site.yaml': 'a',
  'editions/2018/edition.en.mdx': 'a',
  'editions/2018/stories/viet-nam.en.mdx': 'a',
  'editions/2018/stories/viet-nam.id.mdx': 'a',
  'editions/2018/stories/thailand.en.mdx': 'a',
  'editions/2026/stories/viet-nam.en.mdx': 'a',
}
const paths = {
  front: routes.front('en'),
  edition: routes.edition('en', '2018'),
  release: routes.pressRelease('en', '2018'),
  stories: routes.stories('en', '2018'),
  story: routes.story('en', '2018', 'viet-nam'),
  otherStory: routes.story('en', '2018', 'thailand'),
  storyOf2026: routes.story('en', '2026', 'viet-nam'),
  edition2026: routes.edition('en', '2026'),
  memberStates: routes.memberStates('en'),
  memberState: routes.memberState('en', 'viet-nam'),
  otherMemberState: routes.memberState('en', 'thailand'),
  statistics: routes.statistics('en'),
  statistic: routes.statistic('en', 'enterprises'),
  embed: routes.embed('en', 'enterprises'),
  embedOf2018: routes.embed('en', 'enterprises', '2018'),
  sources: routes.sources('en'),
  source: routes.source('en', 'a'),
  otherSource: routes.source('en', 'b'),
  corrections: routes.corrections('en'),
  page: routes.page('en', 'about'),
}
const citations = new Map([
  ['a', 'cited by the story'],
  ['b', 'cited elsewhere'],
])

const toAllKeys = (inputs: Partial<Inputs> = {}, cited = citations) => {
  const keys = toKeys({
    program: 'p',
    content: new Map(Object.entries(files)),
    drafts: [],
    ...inputs,
  })
  return {
    ...Object.fromEntries(
      Object.entries(paths).map(([name, path]) => [name, keys.ofPage(path, cited)]),
    ),
    withoutStories: keys.withoutStories,
  }
}

/** What has another key than before. */
function findChanged(inputs: Partial<Inputs>, cited?: typeof citations): readonly string[] {
  const [before, now] = [toAllKeys(), toAllKeys(inputs, cited)] as Record<string, string>[]
  return Object.keys(now ?? {}).filter((name) => before?.[name] !== now?.[name])
}
const withFiles = (changes: Readonly<Record<string, string>>) => ({
  content: new Map(Object.entries({ ...files, ...changes })),
})
const all = [...Object.keys(paths), 'withoutStories']

test('the same inputs have the same keys', () => {
  expect(findChanged({})).toEqual([])
})

test('a story is a part of its page, of its edition, of its member state and of what lists all', () => {
  const changed = findChanged(withFiles({ 'editions/2018/stories/viet-nam.en.mdx': 'b' }))
  const lists = ['front', 'memberStates', 'statistics', 'sources', 'corrections', 'page']
  const itsOwn = ['edition', 'release', 'stories', 'story', 'memberState']
  expect(changed.toSorted()).toEqual([...lists, ...itsOwn].toSorted())
})

test('a translation of a story is a part of the same pages', () => {
  expect(findChanged(withFiles({ 'editions/2018/stories/viet-nam.id.mdx': 'b' }))).toEqual(
    findChanged(withFiles({ 'editions/2018/stories/viet-nam.en.mdx': 'b' })),
  )
})

test('a source’s page is made of what cites it', () => {
  const cited = new Map([...citations, ['a', 'cited by two stories']])
  expect(findChanged({}, cited)).toEqual(['source'])
  expect(findChanged({}, new Map([['b', 'cited elsewhere']]))).toEqual(['source'])
  expect(isSourcePage(paths.source)).toBe(true)
  expect(isSourcePage(paths.sources)).toBe(false)
})

test.each([
  ['any other file', withFiles({ 'site.yaml': 'b' })],
  ['an edition', withFiles({ 'editions/2018/edition.en.mdx': 'b' })],
  ['a new story', withFiles({ 'editions/2026/stories/thailand.en.mdx': 'a' })],
  [
    'a story that is gone',
    {
      content: new Map(
        Object.entries(files).filter(([name]) => name !== 'editions/2018/stories/thailand.en.mdx'),
      ),
    },
  ],
  ['a draft', { drafts: ['editions/2018/stories/thailand.en.mdx'] }],
  ['the program', { program: 'q' }],
])('%s is a part of everything', (_what, inputs) => {
  expect(findChanged(inputs)).toEqual(all)
})
