import { getChartPng, getChartSvg } from '@/lib/chart-files/chart-pictures'
import { listLanguages } from '@/lib/content/languages'
import { listAllChartFiles } from '@/lib/pages/chart-files'
import { listShareImages } from '@/lib/pages/share-image'
import { routes } from '@/lib/routes'
import { drawShareImage } from '@/lib/share-images/draw-share-image'

import type { FileFamily } from './site-file'

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
    .map(({ path, page, card }) => ({
      path,
      page,
      make: () => drawShareImage(card),
    }))
