import { join } from 'node:path'

import { getChartPng, getChartSvg } from '@/lib/chart-files/chart-pictures'
import { getPalette } from '@/lib/colours/tokens'
import { listLanguages } from '@/lib/content/languages'
import { listAllChartFiles } from '@/lib/pages/chart-files'
import { listShareImages } from '@/lib/pages/share-image'
import { routes } from '@/lib/routes'
import { toSharePng } from '@/lib/share-images/to-png'
import { toShareSvg } from '@/lib/share-images/to-svg'

import type { FileFamily } from './site-file'

const keptShareImages = '.build/share-images'

/** Every chart as a picture that stands alone. */
export const listChartPictures: FileFamily = () =>
  listAllChartFiles().flatMap((chart) => [
    { path: routes.chartFile(chart.lang, chart.name, 'svg'), make: () => getChartSvg(chart) },
    { path: routes.chartFile(chart.lang, chart.name, 'png'), make: () => getChartPng(chart) },
  ])

/** What networks show of each page. */
export const listSharePictures: FileFamily = () =>
  listLanguages()
    .flatMap(listShareImages)
    .map(({ path, card }) => ({
      path,
      make: async () =>
        toSharePng(
          await toShareSvg(card, getPalette().light),
          join(process.cwd(), keptShareImages),
        ),
    }))
