import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'

import { type Browser, chromium } from '@playwright/test'

import { findFreePort } from './bench/find-free-port'
import { findPages } from './bench/find-pages'
import { measureRatings } from './bench/measure-ratings'
import { measureTransfer } from './bench/measure-transfer'
import type { Measurement } from './bench/measurement'
import { minimalStyle, toMinimalPage } from './bench/minimal-page'
import { type Row, toComparison, toTable } from './bench/to-table'
import { BuildError, formatFailure } from './build-error'
import { findChromium } from './chromium'
import { compressFiles } from './compress'
import { listFiles } from './list-files'
import { startServer } from './server'
import { bringBackSite } from './swap'

const pages = [
  { kind: 'front', path: '/en/' },
  { kind: 'edition', path: '/en/2018/' },
  { kind: 'press release', path: '/en/2018/press-release/' },
  { kind: 'stories', path: '/en/2018/stories/' },
  { kind: 'story', path: '/en/2018/stories/*/' },
  { kind: 'member states', path: '/en/member-states/' },
  { kind: 'member state', path: '/en/member-states/*/' },
  { kind: 'statistics', path: '/en/statistics/' },
  { kind: 'statistic', path: '/en/statistics/*/' },
  { kind: 'sources', path: '/en/sources/' },
  { kind: 'source', path: '/en/sources/*/' },
  { kind: 'about', path: '/en/about/' },
  { kind: 'corrections', path: '/en/corrections/' },
  { kind: 'for journalists', path: '/en/for-journalists/' },
  { kind: 'embed', path: '/en/embed/*/' },
]
const comparedKinds = new Set(['front', 'press release', 'story', 'statistic'])

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '5' },
    dir: { type: 'string', default: 'out' },
  },
})
const site = resolve(values.dir)
await bringBackSite(site)
const runs = Math.max(1, Number.parseInt(values.runs, 10) || 1)
const minimalSite = await mkdtemp(join(tmpdir(), 'minimal-page-'))
const port = await findFreePort()
const { executablePath, args } = await findChromium()
const browser = await chromium.launch({
  executablePath,
  args: [...args, `--remote-debugging-port=${port}`],
})

try {
  await measureAll(browser)
} catch (failure) {
  console.error(formatFailure(failure))
  process.exitCode = 1
} finally {
  await browser.close()
  await rm(minimalSite, { recursive: true })
}

async function measureAll(browser: Browser): Promise<void> {
  const found = await findPages(site, pages)
  if (found.length === 0) throw new BuildError(`There are no pages in ${site}: npm run build`)

  const rows: Row[] = []
  for (const { kind, path } of found) {
    rows.push({ name: `${kind} \`${path}\``, measurement: await measure(browser, site, path) })
  }
  console.log(`${toTable(rows)}\n`)

  for (const [index, { kind, path }] of found.entries()) {
    const row = rows[index]
    if (!row || !comparedKinds.has(kind)) continue
    console.log(`${toComparison(row, await measureMinimal(browser, path))}\n`)
  }
}

/** Measures a page with the same words, written by hand, from the same server. */
async function measureMinimal(browser: Browser, path: string): Promise<Row> {
  const builtPage = await readFile(join(site, path, 'index.html'), 'utf8')
  await rm(minimalSite, { recursive: true })
  await mkdir(minimalSite)
  await writeFile(join(minimalSite, 'index.html'), toMinimalPage(builtPage))
  await writeFile(join(minimalSite, 'style.css'), minimalStyle)
  await writeFile(join(minimalSite, 'robots.txt'), 'User-agent: *\nAllow: /\n')
  await compressFiles(minimalSite, await listFiles(minimalSite))

  return { name: 'the same words by hand', measurement: await measure(browser, minimalSite, '/') }
}

async function measure(browser: Browser, dir: string, path: string): Promise<Measurement> {
  const server = await startServer({ dir, port: 0 })
  try {
    const url = new URL(path, server.url).href
    return {
      ...(await measureTransfer(browser, url)),
      ...(await measureRatings(url, port, runs)),
    }
  } finally {
    await server.close()
  }
}
