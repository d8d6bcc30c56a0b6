import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'

import { isPage, splitAddress, toFile } from '@/lib/addresses/address'
import { formatProblems } from '@/lib/check/format-problems'
import { explain } from '@/lib/check/topics'

import { BuildError } from '../build-error'
import { findAttribute, isElement, listNodes } from '../html-nodes'

import { findDeadEnds } from './find-dead-ends'
import { placeAnchors } from './place-anchors'
import { readRedirects } from './read-redirects'
import { readSiteWords } from './read-site-words'
import { toRedirectPage } from './redirect-page'
import { toRedirectsFile, type RedirectRule } from './redirect-rules'

/**
 * Lets every address that moved lead on: a page in the place of a page, a copy in the place of a file, a target
 * in the place of an anchor, and a rule for hosts that answer 301.
 * @param site the folder of the site, otherwise finished
 * @throws BuildError with every redirect that leads nowhere, or from something that is still there
 */
export async function writeRedirects(root: string, site: string): Promise<void> {
  const read = await readRedirects(root)
  if (read.redirects.length === 0) return
  const problems = await findDeadEnds(site, read)
  if (problems.length > 0) throw new BuildError(formatProblems([...explain('redirects', problems)]))

  const rules = read.redirects.map(({ from, to }) => ({ from: from.value, to: to.value }))
  const ofPaths = rules.filter(({ from }) => splitAddress(from).anchor === undefined)
  await moveAnchors(
    site,
    rules.filter((rule) => !ofPaths.includes(rule)),
  )
  await writePages(root, site, ofPaths)
  await writeFile(join(site, '_redirects'), toRedirectsFile(ofPaths))
}

async function moveAnchors(site: string, rules: readonly RedirectRule[]): Promise<void> {
  const paths = new Set(rules.map(({ from }) => splitAddress(from).path))
  for (const path of paths) {
    const moves = rules
      .map(({ from, to }) => ({ old: splitAddress(from), now: splitAddress(to) }))
      .filter(({ old }) => old.path === path)
      .map(({ old, now }) => ({ from: old.anchor ?? '', to: now.anchor ?? '' }))
    const file = join(site, toFile(path))
    await writeFile(file, placeAnchors(await readFile(file, 'utf8'), moves))
  }
}

async function writePages(
  root: string,
  site: string,
  rules: readonly RedirectRule[],
): Promise<void> {
  const { toWords, toFull } = await readSiteWords(root)
  const styleSheet = findStyleSheet(await readFile(join(site, 'index.html'), 'utf8'))
  for (const { from, to } of rules) {
    const file = join(site, toFile(from))
    await mkdir(dirname(file), { recursive: true })
    if (isPage(from)) {
      const canonical = toFull(splitAddress(to).path)
      const addresses = { to, fullAddress: toFull(to), canonical }
      await writeFile(file, toRedirectPage({ ...toWords(from), ...addresses, styleSheet }))
    } else await copyFile(join(site, toFile(splitAddress(to).path)), file)
  }
}

function findStyleSheet(html: string): string | undefined {
  const link = listNodes(html)
    .filter(isElement)
    .find((element) => element.tagName === 'link' && findAttribute(element, 'rel') === 'stylesheet')
  return link && findAttribute(link, 'href')
}
