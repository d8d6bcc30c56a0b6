import { mkdir, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'

import { checkFound } from '@/lib/check/check-content'
import { findKind } from '@/lib/check/document-kinds'
import { readName } from '@/lib/check/document'
import type { FoundFile } from '@/lib/check/read-files'

import { bundleSite } from './bundle-site'
import type { FuzzCase, Templates } from './cases'
import { listTemplates, openTree, type Tree, type TreeName } from './content-files'
import { findFeedFaults, findPageFaults } from './page-faults'
import { findProblemFaults } from './problem-faults'
import { loadContentlayer, toGenerated, type GeneratedDocument } from './read-with-contentlayer'
import { findStandardFaults } from './validate-html'

/** What became of a case: refused with words for editors, or shown to readers. */
export type Verdict = {
  readonly outcome: 'refused' | 'shown'
  /** What should not be; empty where all is well. */
  readonly faults: readonly string[]
  readonly pages: number
}

export type Judge = {
  readonly templates: Templates
  /** @param thorough whether every page of the site is rendered, not only the one of the file */
  readonly judge: (fuzzCase: FuzzCase, thorough: boolean) => Promise<Verdict>
  readonly close: () => Promise<void>
}

type Opened = Tree & { readonly documents: ReadonlyMap<string, GeneratedDocument> }

/** Makes ready what judges cases: both contents, Contentlayer, and the site's own code. */
export async function openJudge(names: readonly TreeName[] = ['small', 'real']): Promise<Judge> {
  const [{ startWhole, startWithoutPictures }, readFile] = await Promise.all([
    bundleSite(),
    loadContentlayer(),
  ])
  const trees = { small: await openTree('small'), real: await openTree('real') }
  const templates = { small: listTemplates(trees.small), real: listTemplates(trees.real) }
  const opened = new Map<TreeName, Opened>()

  async function open(name: TreeName): Promise<Opened> {
    const known = opened.get(name)
    if (known) return known
    const documents = new Map<string, GeneratedDocument>()
    for (const file of templates[name].keys())
      documents.set(file, await readFile(trees[name].folder, file))
    const made = { ...trees[name], documents }
    opened.set(name, made)
    return made
  }

  // Before the first case, whose time is measured.
  for (const name of names) await open(name)
  for (const { found } of Object.values(trees)) checkFound(found)

  async function judge({ tree, file, bytes }: FuzzCase, thorough: boolean): Promise<Verdict> {
    const { folder, found, documents } = await open(tree)
    const changed: FoundFile = { name: file, bytes }
    const others = found.files.filter(({ name }) => name !== file)
    const files = [...others, changed].toSorted((a, b) => (a.name < b.name ? -1 : 1))
    const now = { ...found, files }
    const problems = checkFound(now)
    const faults = findProblemFaults(problems, now)
    const isRefused = problems.some(({ severity }) => severity === 'error')
    if (isRefused || faults.length > 0) return { outcome: 'refused', faults, pages: 0 }

    const path = join(folder, file)
    const before = documents.get(file)
    await mkdir(dirname(path), { recursive: true })
    await writeFile(path, bytes)
    try {
      const document = await readFile(folder, file)
      const all = [...new Map([...documents, [file, document]]).values()]
      return await render(all, file, thorough)
    } catch (error) {
      const words = error instanceof Error ? error.stack || error.message : String(error)
      return { outcome: 'shown', faults: [`It passed the check, and then: ${words}`], pages: 0 }
    } finally {
      const original = templates[tree].get(file)
      if (before && original) await writeFile(path, original)
      else await rm(path)
    }
  }

  async function render(
    documents: readonly GeneratedDocument[],
    file: string,
    thorough: boolean,
  ): Promise<Verdict> {
    const { renderSite } = (thorough ? startWhole : startWithoutPictures)(toGenerated(documents))
    const faults: string[] = []
    let pages = 0
    for await (const { name, type, text } of renderSite(thorough ? () => true : toWanted(file))) {
      pages += 1
      const found = type === 'html' ? await findHtmlFaults(text) : findFeedFaults(type, text)
      faults.push(...found.map((fault) => `${name}: ${fault}`))
    }
    if (pages === 0) faults.push('No page shows the file.')
    return { outcome: 'shown', faults: faults.slice(0, 5), pages }
  }

  const close = async () => {
    for (const { folder } of Object.values(trees)) await rm(dirname(folder), { recursive: true })
  }
  return { templates, judge, close }
}

async function findHtmlFaults(html: string): Promise<readonly string[]> {
  const own = findPageFaults(html)
  return own.length > 0 ? own : findStandardFaults(html)
}

type Params = Readonly<Record<string, string>>

/** The page that shows a file first, and the feed where it is an article. */
function toWanted(file: string): (route: string, params: Params) => boolean {
  const kind = findKind(file)
  const { slug, year = '' } = readName(file, kind?.hasText === true)
  const is = (route: string, params: Params = {}) => [route, params] as const
  const wanted: Readonly<Record<string, readonly (readonly [string, Params])[]>> = {
    Story: [is('story', { section: year, slug })],
    Edition: [is('section', { section: year })],
    PressRelease: [is('pressRelease', { section: year })],
    Page: [is('section', { section: slug })],
    Source: [is('source', { key: slug })],
    Statistic: [is('statistic', { slug })],
    StatisticText: [is('statistic', { slug })],
    MemberState: [is('memberState', { slug })],
  }
  const pages = wanted[kind?.name ?? ''] ?? [is('section'), is('story')]
  return (route, params) =>
    pages.some(
      ([name, values]) =>
        name === route && Object.entries(values).every(([key, value]) => params[key] === value),
    )
}
