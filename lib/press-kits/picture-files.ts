import { getChartPng, getChartSvg } from '@/lib/chart-files/chart-pictures'
import type { ChartFile } from '@/lib/pages/chart-files'
import type { PageFacts } from '@/lib/pages/page-facts'
import { getShareImage } from '@/lib/pages/share-image'
import { routes } from '@/lib/routes'
import { drawShareImage } from '@/lib/share-images/draw-share-image'
import { findWritten } from '@/lib/site-files/written-files'

import { full, type KitFile } from './kit-file'

/** Charts as PNG and, if asked for, as SVG. */
export async function listCharts(
  charts: readonly ChartFile[],
  endings: readonly ('svg' | 'png')[],
): Promise<readonly KitFile[]> {
  const files = charts.flatMap((chart) => endings.map((ending) => toChart(chart, ending)))
  return Promise.all(files)
}

async function toChart(chart: ChartFile, ending: 'svg' | 'png'): Promise<KitFile> {
  const address = routes.chartFile(chart.lang, chart.name, ending)
  const draw = () => (ending === 'svg' ? getChartSvg(chart) : getChartPng(chart))
  return {
    path: `charts/${chart.name}.${ending}`,
    content: (await findWritten(address)) ?? (await draw()),
    description: chart.facts.title,
    address: full(address),
  }
}

/** The share images of pages under names of their own. */
export const listShareImages = (
  pages: readonly { readonly name: string; readonly facts: PageFacts }[],
): Promise<readonly KitFile[]> =>
  Promise.all(
    pages.map(async ({ name, facts }) => {
      const { card, alt, path } = getShareImage(facts)
      return {
        path: `images/${name}.png`,
        content: (await findWritten(path)) ?? (await drawShareImage(card)),
        description: alt,
        address: full(path),
      }
    }),
  )
