import { expect, test } from 'vitest'

import { markDrafts, withoutDrafts } from '@/lib/content/drafts'

const toText = (path: string, draft?: boolean) => ({
  _raw: { flattenedPath: path },
  title: path,
  ...(draft !== undefined && { draft }),
})

const toLibrary = (drafts: readonly string[]) => {
  const of = (...paths: readonly string[]) =>
    paths.map((path) => toText(path, drafts.includes(path) ? true : undefined))
  return {
    editions: of(
      'editions/2018/edition.en',
      'editions/2019/edition.en',
      'editions/2019/edition.id',
    ),
    pages: of('pages/about.en'),
    pressReleases: of('editions/2018/press-release.en', 'editions/2019/press-release.en'),
    statistics: of('statistics/share', 'statistics/jobs'),
    statisticSnapshots: of('editions/2018/statistics/share', 'editions/2019/statistics/share'),
    statisticTexts: of('statistics/share.en', 'statistics/share.id', 'statistics/jobs.en'),
    stories: of('editions/2018/stories/viet-nam.en', 'editions/2019/stories/viet-nam.en'),
  }
}

const all = Object.values(toLibrary([]))
  .flat()
  .map(({ title }) => title)

const listHidden = (drafts: readonly string[]) => {
  const kept = Object.values(withoutDrafts(toLibrary(drafts))).flat()
  return all.filter((path) => !kept.some(({ title }) => title === path))
}

test.each([
  [[], []],
  [['pages/about.en'], ['pages/about.en']],
  [['editions/2018/stories/viet-nam.en'], ['editions/2018/stories/viet-nam.en']],
  [['editions/2018/press-release.en'], ['editions/2018/press-release.en']],
  // A statistic is hidden when nobody can read of it in any language.
  [['statistics/share.en'], ['statistics/share.en']],
  [['statistics/jobs.en'], ['statistics/jobs', 'statistics/jobs.en']],
  // An edition hides what belongs to it in its language, and what it has kept once no language shows it.
  [
    ['editions/2018/edition.en'],
    [
      'editions/2018/edition.en',
      'editions/2018/press-release.en',
      'editions/2018/statistics/share',
      'editions/2018/stories/viet-nam.en',
    ],
  ],
  [
    ['editions/2019/edition.en'],
    [
      'editions/2019/edition.en',
      'editions/2019/press-release.en',
      'editions/2019/stories/viet-nam.en',
    ],
  ],
])('of the drafts %j a build hides %j', (drafts, hidden) => {
  expect(listHidden(drafts).toSorted()).toEqual([...hidden].toSorted())
})

test('"draft: false" is the same as no word of a draft', () => {
  const library = { ...toLibrary([]), pages: [toText('pages/about.en', false)] }

  expect(withoutDrafts(library).pages).toHaveLength(1)
  expect(markDrafts(library).pages[0]?.title).toBe('pages/about.en')
})

test('the preview keeps all, and marks what a build would hide', () => {
  const marked = markDrafts(toLibrary(['editions/2018/edition.en']))

  expect(marked.editions.map(({ title }) => title)).toEqual([
    'Draft: editions/2018/edition.en',
    'editions/2019/edition.en',
    'editions/2019/edition.id',
  ])
  expect(marked.stories.map(({ title }) => title)).toEqual([
    'Draft: editions/2018/stories/viet-nam.en',
    'editions/2019/stories/viet-nam.en',
  ])
})
