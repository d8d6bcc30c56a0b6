import { parseFragment } from 'parse5'
import { describe, expect, test, vi } from 'vitest'

import { toWords } from '@/lib/chart-files/chart-facts'
import { getChartPng } from '@/lib/chart-files/chart-pictures'
import { toChartSvg } from '@/lib/chart-files/to-chart-svg'
import { getPalette } from '@/lib/colours/tokens'
import { escapeXml } from '@/lib/feeds/atom'
import { listChartFiles } from '@/lib/pages/chart-files'
import { toStatisticPage } from '@/lib/pages/statistic-page'

// The largest takes seconds on a busy machine.
vi.setConfig({ testTimeout: 60_000 })

const charts = listChartFiles('en')
const get = (name: string) => charts.find((chart) => chart.name === name)!
const draw = (name: string) => toChartSvg(get(name).facts, getPalette().light)

test('each statistic has a chart of its own name, and a second one of the region beside it', () => {
  expect(new Set(charts.map(({ name }) => name)).size).toBe(charts.length)
  expect(charts.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['enterprises', 'share-of-establishments', 'share-of-gdp']),
  )
  for (const { name, slug } of charts) expect([slug, `${slug}-region`]).toContain(name)
})

describe.each(charts)('$name', ({ name, slug, facts }) => {
  test('says who made it, where its data stand, its sources, its years and what to beware of', () => {
    const words = toWords(facts)
    expect(words).toContain('MSME Day in ASEAN')
    expect(words).toMatch(new RegExp(`https?://\\S+/en/statistics/${slug}/$`))
    expect(words).toMatch(/^Caution: ./m)
    expect(words).toMatch(/^Sources?: ./m)
    expect(words).toMatch(/year: .|Year: .|year not given/)
  })

  test('is whole: an SVG with every word in it, the same bytes each time', async () => {
    const svg = await draw(name)
    expect(svg).toContain(`<desc>${escapeXml(toWords(facts))}</desc>`)
    expect(svg).toContain(`<title>${escapeXml(facts.title)}</title>`)
    expect(svg).not.toMatch(/NaN|undefined|style=|mask/)
    // Every tag that opens is closed, in its order.
    expect(svg.trim()).toBe(reprint(svg))
    expect(await draw(name)).toBe(svg)
  })
})

test('every value of a row is there in words, and one that is not known says why', () => {
  const words = toWords(get('share-of-establishments').facts)
  const { rows } = toStatisticPage('en', 'share-of-establishments')

  expect(words).toContain('ASEAN: 88.8%–99.9% (year not given)')
  expect(words).toContain('Malaysia: 97.3% · 98.5% (year: 2010, 2015)')
  expect(words).toContain('Timor-Leste: not known (no source was found)')
  expect(words).toContain('A hollow mark is a value that is derived')
  expect(rows.length).toBeGreaterThan(30)
})

test('a year that all values share stands once, and so do their sources', () => {
  const { facts } = get('policy-index-start-up')
  expect(facts.axis).toBe('Policy score; the copy does not show the scale · Year: 2014')
  expect(facts.sources).toBe('Source: ERIA, Appendix 1 of the ASEAN SME Policy Index 2014 (2014).')
})

test('a PNG is 1600 pixels wide', async () => {
  const png = await getChartPng(get('share-of-exports'))
  expect(png.toString('latin1', 1, 4)).toBe('PNG')
  expect(png.readUInt32BE(16)).toBe(1600)
})

test('long names wrap, and nothing leaves the picture', async () => {
  const { facts } = get('share-of-gdp')
  if (facts.body.kind !== 'rows') throw new Error('A chart of rows was expected.')
  const [first] = facts.body.rows
  const long = 'A name that is much longer than any that stands in a chart today, and then some'
  const svg = await toChartSvg(
    { ...facts, body: { ...facts.body, rows: [{ ...first!, label: long, valueText: long }] } },
    getPalette().light,
  )
  const height = Number(/height="(\d+)"/.exec(svg)?.[1])
  expect(svg).toContain(`${long}: ${long}`)
  expect(height).toBeGreaterThan(700)
})

test('a character that the typeface lacks stops the drawing, and is named', async () => {
  const { facts } = get('share-of-gdp')
  await expect(toChartSvg({ ...facts, title: 'ส่วนแบ่ง' }, getPalette().light)).rejects.toThrow(
    'ส่วนแบ่ง',
  )
})

/** An SVG without text children of its shapes, as a strict reader of XML would print it again. */
function reprint(svg: string): string {
  const open: string[] = []
  for (const [, closing, name = '', own] of svg.matchAll(/<(\/?)([a-z]+)[^<>]*?(\/?)>/g)) {
    if (own) continue
    if (closing) expect(open.pop()).toBe(name)
    else open.push(name)
  }
  expect(open).toEqual([])
  expect(parseFragment(svg).childNodes[0]?.nodeName).toBe('svg')
  return svg.trim()
}
