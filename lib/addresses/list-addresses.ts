import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

import { html } from 'parse5'

import { layoutAnchors } from '@/lib/articles/heading-ids'

import { findAttribute, isElement, listNodes, type HtmlElement } from '../build/html-nodes'
import { listFiles } from '../build/list-files'

import { isPage, toPath } from './address'

/** The addresses of a built site: paths, and paths with an anchor. */
export type SiteAddresses = {
  readonly all: ReadonlySet<string>
  /** The pages that only lead on to another. */
  readonly moved: ReadonlySet<string>
}

/**
 * Lists every address of a built site that is promised to work for ever.
 *
 * A file is promised, unless its name changes with its content (/assets/) or no reader asks for it.
 * An anchor is promised, whatever gives it its name (a heading, a value, a quotation, a source), with these
 * exceptions. `#cite-<key>-<n>` is the n-th mention on a page, and an editor who adds one before it makes it
 * another; whoever wants to point to a source has `#source-<key>`. `#note-<name>` goes when the remark goes.
 * What the layout names for itself, such as the letters of a list, can change with the layout. And the fronts
 * `/` and `/en/` show the newest edition, so that their places move on each year; the front of an edition,
 * `/en/2018/`, keeps its own.
 *
 * @param site the folder of the built site
 */
export async function listAddresses(site: string): Promise<SiteAddresses> {
  const paths = (await listFiles(site))
    .filter(isPromisedFile)
    .map((file) => ({ file, path: toPath(file) }))
  const all = new Set<string>()
  const moved = new Set<string>()
  for (const { file, path } of paths) {
    all.add(path)
    if (!isPage(path)) continue
    const elements = listNodes(await readFile(join(site, file), 'utf8')).filter(isElement)
    if (elements.some(leadsOn)) moved.add(path)
    for (const anchor of listPromisedAnchors(path, elements)) all.add(`${path}#${anchor}`)
  }
  return { all, moved }
}

/** Compressed twins, settings of hosts and the page for unknown addresses are no addresses of their own. */
const isPromisedFile = (file: string) =>
  !file.startsWith('assets/') &&
  !/(?:^|\/)[._](?!well-known\/)/.test(file) &&
  !/\.(?:br|gz)$/.test(file) &&
  file !== '404.html'

const passing = /^(?:cite-.+-\d+$|letter-|weave-)/
// A heading can begin with such a word.
const passingBesideHeadings = /^(?:note|p)-/
const isHeading = ({ tagName }: HtmlElement) => /^h[1-6]$/.test(tagName)

const isPassing = (id: string, element: HtmlElement) =>
  passing.test(id) || (!isHeading(element) && passingBesideHeadings.test(id))

const leadsOn = (element: HtmlElement) =>
  element.tagName === 'meta' && findAttribute(element, 'http-equiv') === 'refresh'

function listPromisedAnchors(path: string, elements: readonly HtmlElement[]): readonly string[] {
  const language = elements
    .filter(({ tagName }) => tagName === 'html')
    .map((element) => findAttribute(element, 'lang') ?? '')
  if (path === '/' || language.some((lang) => path === `/${lang}/`)) return []
  return (
    elements
      // What has a name in a drawing is a part of it, and no place.
      .filter(({ namespaceURI }) => namespaceURI === html.NS.HTML)
      .filter((element) => !isPassing(findAttribute(element, 'id') ?? '', element))
      .flatMap((element) => findAttribute(element, 'id') ?? [])
      .filter((id) => !layoutAnchors.includes(id))
  )
}
