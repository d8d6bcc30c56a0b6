import lighthouse from 'lighthouse'

import { BuildError } from '../build-error'
import type { Ratings } from './measurement'

/**
 * Lighthouse's view of a page on a slow phone: the median of each value over some runs.
 * @param port where the browser listens for its debugging protocol
 * @throws BuildError if the page could not be measured
 */
export async function measureRatings(url: string, port: number, runs: number): Promise<Ratings> {
  const results: Ratings[] = []
  while (results.length < runs) results.push(await measureOnce(url, port))

  const medianOf = (key: keyof Ratings) => toMedian(results.map((result) => result[key]))
  return {
    performance: medianOf('performance'),
    accessibility: medianOf('accessibility'),
    bestPractices: medianOf('bestPractices'),
    seo: medianOf('seo'),
    fcpMs: medianOf('fcpMs'),
    lcpMs: medianOf('lcpMs'),
    tbtMs: medianOf('tbtMs'),
    cls: medianOf('cls'),
  }
}

/** The middle value; of an even number of values, the mean of the middle two. */
export function toMedian(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const upper = sorted[Math.floor(sorted.length / 2)] ?? NaN
  const lower = sorted[Math.ceil(sorted.length / 2) - 1] ?? NaN

  return (lower + upper) / 2
}

// On a busy machine a trace can start after the page did; Lighthouse then asks to be run again.
const attempts = 3

async function measureOnce(url: string, port: number, attempt = 1): Promise<Ratings> {
  const result = await lighthouse(url, {
    port,
    logLevel: 'error',
    disableFullPageScreenshot: true,
    onlyCategories: ['performance', 'accessibility', 'best-practices', 'seo'],
  })
  if (!result || result.lhr.runtimeError) {
    if (attempt < attempts) return measureOnce(url, port, attempt + 1)
    throw new BuildError(`${url}: ${result?.lhr.runtimeError?.message ?? 'nothing was measured'}`)
  }
  const { categories, audits } = result.lhr
  const scoreOf = (name: string) => Math.round((categories[name]?.score ?? NaN) * 100)
  const valueOf = (name: string) => audits[name]?.numericValue ?? NaN

  return {
    performance: scoreOf('performance'),
    accessibility: scoreOf('accessibility'),
    bestPractices: scoreOf('best-practices'),
    seo: scoreOf('seo'),
    fcpMs: valueOf('first-contentful-paint'),
    lcpMs: valueOf('largest-contentful-paint'),
    tbtMs: valueOf('total-blocking-time'),
    cls: valueOf('cumulative-layout-shift'),
  }
}
