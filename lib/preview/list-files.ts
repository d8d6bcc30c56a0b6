import { findStory } from '@/lib/content/stories'
import { findPressRelease } from '@/lib/content/editions'
import { toKeys } from '@/lib/citations/number-mentions'
import { getSource } from '@/lib/content/sources'
import type { ShownFigure } from '@/lib/pages/figures'
import { findPage } from '@/lib/content/pages'
import { getMemberState } from '@/lib/content/member-states'
import { getStatistic, getStatisticText } from '@/lib/content/statistics'

import type { FoundPage } from './find-page'

type FromFile = { readonly _raw: { readonly sourceFilePath: string } }

/** The files of content/ that a page is made of, from the project's folder, those that make it first. */
export function listFiles(found: FoundPage, figures: readonly ShownFigure[]): readonly string[] {
  const documents: readonly (FromFile | undefined)[] = [
    ...listOwn(found),
    ...figures.flatMap(({ statistic, text }) => [statistic, text]),
    ...toKeys(found.page.notes).map(getSource),
  ]
  return [
    ...new Set(documents.flatMap((one) => (one ? [`content/${one._raw.sourceFilePath}`] : []))),
  ]
}

function listOwn({ kind, page }: FoundPage): readonly (FromFile | undefined)[] {
  const { lang } = page.facts
  switch (kind) {
    case 'edition':
      return [page.edition, findPressRelease(lang, page.year), ...listStoriesOf(page)]
    case 'press-release':
      return [page.release, getSource(page.release.source)]
    case 'story':
      return [page.story, getMemberState(page.memberState)]
    case 'stories':
      return page.teasers.map(({ memberState }) => findStory(lang, page.year, memberState))
    case 'member-state':
      return [
        page.memberState,
        ...page.stories.map(({ year, memberState }) => findStory(lang, year, memberState)),
      ]
    case 'member-states':
      return page.slugs.map(getMemberState)
    case 'statistic':
      return [getStatistic(page.slug), getStatisticText(lang, page.slug)]
    case 'source':
      return [page.source]
    case 'sources':
      return page.groups.flatMap(({ entries }) => entries.map(({ source }) => source))
    case 'page':
      return [findPage(lang, page.facts.path.split('/').at(-2) ?? '')]
    default:
      return []
  }
}

const listStoriesOf = ({ facts, year, stories }: Extract<FoundPage, { kind: 'edition' }>['page']) =>
  stories.map(({ memberState }) => findStory(facts.lang, year, memberState))
