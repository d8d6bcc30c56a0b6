import { join } from 'node:path'

import { getPalette } from '@/lib/colours/tokens'
import type { ChartFile } from '@/lib/pages/chart-files'
import { toSharePng } from '@/lib/share-images/to-png'

import { toChartSvg } from './to-chart-svg'

const kept = '.build/chart-files'
const drawn = new Map<string, Promise<string>>()

/** A chart as SVG in the light colours, drawn once for a process. */
export function getChartSvg({ lang, name, facts }: ChartFile): Promise<string> {
  const key = JSON.stringify([lang, name, facts])
  const svg = drawn.get(key) ?? toChartSvg(facts, getPalette().light)
  drawn.set(key, svg)
  return svg
}

/** The same as PNG, kept between builds. */
export const getChartPng = async (chart: ChartFile): Promise<Buffer> =>
  toSharePng(await getChartSvg(chart), join(process.cwd(), kept))
