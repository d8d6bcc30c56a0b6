import { getWords } from '@/lib/content/languages'
import { toStoryText } from '@/lib/feeds/text/page-texts'
import { listChartFiles } from '@/lib/pages/chart-files'
import { toMemberStatePage } from '@/lib/pages/member-state-page'
import { toStoryPage } from '@/lib/pages/story-page'

import { listFiguresOf } from './figure-files'
import type { KitFile } from './kit-file'
import { listCharts, listShareImages } from './picture-files'
import { toQuotationsFile } from './quotations-file'
import { toReadmeFile } from './readme-file'
import { listSourceFiles } from './source-files'
import { toTextFiles } from './text-files'

/** The press kit of a member state: its stories of all years, its figures, and charts in which it has a value. */
export async function listMemberStateKit(lang: string, slug: string) {
  const page = toMemberStatePage(lang, slug)
  const stories = page.stories.map(({ year }) => toStoryPage(lang, year, slug))
  const known = page.statistics
    .filter(({ figures }) => figures.some(({ figure }) => figure.notAvailable === undefined))
    .map((statistic) => statistic.slug)
  const charts = listChartFiles(lang).filter(({ name }) => known.includes(name))
  const files: readonly KitFile[] = [
    ...stories.flatMap((story) => toTextFiles(`stories/${story.year}-${slug}`, story, toStoryText)),
    ...listFiguresOf(lang, slug),
    ...(await listCharts(charts, ['png'])),
    ...(await listShareImages([
      { name: slug, facts: page.facts },
      ...stories.map(({ year, facts }) => ({ name: `story-${year}`, facts })),
    ])),
    ...listSourceFiles([page, ...stories]),
    toQuotationsFile(lang),
  ]
  const remarks = stories.length === 0 ? [getWords(lang).memberStates.noStory] : []
  return { facts: page.facts, files: [toReadmeFile(page.facts, files, remarks), ...files] }
}
