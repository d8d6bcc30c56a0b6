import { join } from 'node:path'

import { getChartPng, getChartSvg } from '@/lib/chart-files/chart-pictures'
import { getPalette } from '@/lib/colours/tokens'
import type { ChartFile } from '@/lib/pages/chart-files'
import type { PageFacts } from '@/lib/pages/page-facts'
import { getShareImage } from '@/lib/pages/share-image'
import { routes } from '@/lib/routes'
import { toSharePng } from '@/lib/share-images/to-png'
import { toShareSvg } from '@/lib/share-images/to-svg'

import { full, type KitFile } from './kit-file'

/** Charts as PNG and, if asked for, as SVG. */
export async function listCharts(
  charts: readonly ChartFile[],
  endings: readonly ('svg' | 'png')[],
): Promise<readonly KitFile[]> {
  const files = charts.flatMap((chart) => endings.map((ending) => toChart(chart, ending)))
  return Promise.all(files)
}

const toChart = async (chart: ChartFile, ending: 'svg' | 'png'): Promise<KitFile> => ({
  path: `charts/${chart.name}.${ending}`,
  content: await (ending === 'svg' ? getChartSvg(chart) : getChartPng(chart)),
  description: chart.facts.title,
  address: full(routes.chartFile(chart.lang, chart.name, ending)),
})

/** The share images of pages under names of their own. */
export const listShareImages = (
  pages: readonly { readonly name: string; readonly facts: PageFacts }[],
): Promise<readonly KitFile[]> =>
  Promise.all(
    pages.map(async ({ name, facts }) => {
      const { card, alt, path } = getShareImage(facts)
      const svg = await toShareSvg(card, getPalette().light)
      return {
        path: `images/${name}.png`,
        content: await toSharePng(svg, join(process.cwd(), '.build/share-images')),
        description: alt,
        address: full(path),
      }
    }),
  )
