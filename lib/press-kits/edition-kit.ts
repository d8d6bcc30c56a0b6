import { toReleaseText, toStoryText } from '@/lib/feeds/text/page-texts'
import { listChartFiles } from '@/lib/pages/chart-files'
import { toEditionPage } from '@/lib/pages/edition-page'
import { listStatisticSlugs, toStatisticPage } from '@/lib/pages/statistic-page'
import { toStoryPage } from '@/lib/pages/story-page'

import { listAllFigures } from './figure-files'
import type { KitFile } from './kit-file'
import { listCharts, listShareImages } from './picture-files'
import { toQuotationsFile } from './quotations-file'
import { toReadmeFile } from './readme-file'
import { listSourceFiles } from './source-files'
import { toTextFiles } from './text-files'

/** The press kit of an edition: its release, all its stories, all statistics and their charts. */
export async function listEditionKit(lang: string, year: string) {
  const page = toEditionPage(lang, year)
  const { release, voices } = page
  const stories = page.stories.map(({ memberState }) => toStoryPage(lang, year, memberState))
  const statistics = listStatisticSlugs(lang).map((slug) => toStatisticPage(lang, slug))
  const files: readonly KitFile[] = [
    ...(release ? toTextFiles(`press-release/${year}-press-release`, release, toReleaseText) : []),
    ...stories.flatMap((story) =>
      toTextFiles(`stories/${year}-${story.memberState}`, story, toStoryText),
    ),
    ...listAllFigures(lang, page.edition.headlineFigures),
    ...(await listCharts(listChartFiles(lang), ['svg', 'png'])),
    ...(await listShareImages([
      { name: `edition-${year}`, facts: page.facts },
      ...(release ? [{ name: `press-release-${year}`, facts: release.facts }] : []),
      ...stories.map(({ memberState, facts }) => ({ name: `story-${memberState}`, facts })),
    ])),
    ...listSourceFiles([page, ...(release ? [release] : []), ...stories, ...statistics]),
    toQuotationsFile(lang, voices, release),
  ]
  return { facts: page.facts, files: [toReadmeFile(page.facts, files), ...files] }
}
