import type { Problem } from '@/lib/check/problem'
import { getWords } from '@/lib/content/languages'
import { listProblems } from '@/lib/content/problems'
import { getSource } from '@/lib/content/sources'
import { getSiteAddress } from '@/lib/content/site'
import { formatDay } from '@/lib/format'
import type { ShownFigure } from '@/lib/pages/figures'
import { getShareImage } from '@/lib/pages/share-image'
import { toFullAddress } from '@/lib/site'

import { findSitePage, type FoundPage } from './find-page'
import { listFigures } from './list-figures'
import { listFiles } from './list-files'

/** A source as a page cites it. */
export type ListedCitation = {
  readonly number: number
  readonly key: string
  readonly title: string
  readonly locators: readonly string[]
  /** Whether somebody has opened its address, and when. */
  readonly checked: string
}

/** What networks show of a page. */
export type SharePreview = {
  readonly image: string
  readonly alt: string
  readonly title: string
  readonly description: string
  readonly host: string
  readonly address: string
}

/** What an editor wants to know of a page beside what it shows. */
export type PageReport = {
  readonly files: readonly string[]
  readonly advice: readonly Problem[]
  readonly citations: readonly ListedCitation[]
  readonly figures: readonly ShownFigure[]
  readonly share: SharePreview
}

/** What is known of the page at an address, from the parts between its slashes; undefined where there is none. */
export function findPageReport(parts: readonly string[]): PageReport | undefined {
  const found = findSitePage(parts)
  if (!found) return undefined
  const figures = listFigures(found)
  const files = listFiles(found, figures)
  return {
    files,
    advice: listProblems().filter(
      ({ file, severity }) => severity === 'advice' && files.includes(file),
    ),
    citations: listCitations(found),
    figures,
    share: toSharePreview(found),
  }
}

function listCitations({ page: { facts, notes } }: FoundPage): readonly ListedCitation[] {
  return notes.entries
    .filter(({ kind }) => kind === 'source')
    .map(({ key, number, marks }) => ({
      number,
      key,
      title: getSource(key).title,
      locators: [...new Set(marks.flatMap(({ locator }) => locator ?? []))],
      checked: toChecked(key, facts.lang),
    }))
}

function toChecked(key: string, lang: string): string {
  const { URL: address, accessed } = getSource(key)
  if (address === undefined) return 'no address is known'
  if (accessed === undefined) return 'address not opened yet'
  return `address opened on ${formatDay(accessed, getWords(lang).locale)}`
}

function toSharePreview({ page: { facts } }: FoundPage): SharePreview {
  const { path, alt } = getShareImage(facts)
  const address = toFullAddress(getSiteAddress(), facts.path)
  return {
    image: path,
    alt,
    title: facts.title,
    description: facts.description,
    host: new URL(address).host,
    address,
  }
}
