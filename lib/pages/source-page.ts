import type { Source } from '@/lib/content/types'

import { toKeys, type Mark, type Mention } from '@/lib/citations/number-mentions'
import { getWords } from '@/lib/content/languages'
import { getSource, listSources, toKey } from '@/lib/content/sources'
import { routes } from '@/lib/routes'
import { fill } from '@/lib/words'

import { listCitingPages } from './citing-pages'
import { noNotes, type PageFacts, type SitePage } from './page-facts'
import { frontCrumb, sourcesCrumb } from './trail'
import { toVersions } from './versions'

/** A mention of a source, as the source's page lists it. */
export type ListedMention = {
  readonly href: string
  readonly locator?: string
  readonly excerpt?: string
}

/** A page that cites a source, with each of its mentions. */
export type CitedOn = { readonly page: PageFacts; readonly mentions: readonly ListedMention[] }

export type SourcePage = SitePage & {
  readonly source: Source
  readonly key: string
  readonly citedOn: readonly CitedOn[]
}

/** One source, and every page and mention that cites it, in every language, this page's first. */
export function toSourcePage(lang: string, key: string): SourcePage {
  const source = getSource(key)
  const { sections, locale } = getWords(lang)
  return {
    facts: {
      kind: 'source',
      lang,
      path: routes.source(lang, key),
      title: source.title,
      description: fill(sections.sourceDescription, locale, { title: source.title }),
      trail: [frontCrumb(lang), sourcesCrumb(lang)],
      versions: toVersions((other) => routes.source(other, key)),
    },
    notes: noNotes,
    source,
    key,
    citedOn: findCitedOn(lang, key),
  }
}

/** Every page that cites a source. */
export const findCitedOn = (lang: string, key: string): readonly CitedOn[] =>
  getIndex(lang).get(key) ?? []

const indices = new Map<string, ReadonlyMap<string, readonly CitedOn[]>>()

/** All mentions of all pages by the key of their source, gathered once for all sources. */
function getIndex(lang: string): ReadonlyMap<string, readonly CitedOn[]> {
  const index = indices.get(lang) ?? toIndex(listCitingPages(lang))
  indices.set(lang, index)
  return index
}

function toIndex(pages: readonly SitePage[]): ReadonlyMap<string, readonly CitedOn[]> {
  const index = new Map<string, CitedOn[]>()
  for (const { facts, notes } of pages) {
    for (const key of toKeys(notes)) {
      const mentions = [...notes.marks].filter(
        ([mention]) => mention.kind === 'source' && mention.key === key,
      )
      const citedOn = { page: facts, mentions: mentions.map((item) => toListed(facts.path, item)) }
      index.set(key, [...(index.get(key) ?? []), citedOn])
    }
  }
  return index
}

function toListed(
  path: string,
  [{ locator, excerpt }, mark]: readonly [Mention, Mark],
): ListedMention {
  return {
    href: `${path}#${mark.id}`,
    ...(locator !== undefined && { locator }),
    ...(excerpt !== undefined && { excerpt }),
  }
}

export type SourcesPage = SitePage & {
  readonly entries: readonly {
    readonly source: Source
    readonly key: string
    readonly count: number
  }[]
}

/** The bibliography, each source with the number of its mentions. */
export function toSourcesPage(lang: string): SourcesPage {
  const { sections } = getWords(lang)
  return {
    facts: {
      kind: 'sources',
      lang,
      path: routes.sources(lang),
      title: sections.sources,
      description: sections.sourcesDescription,
      trail: [frontCrumb(lang)],
      versions: toVersions(routes.sources),
    },
    notes: noNotes,
    entries: listSources().map((source) => {
      const key = toKey(source)
      const count = findCitedOn(lang, key).reduce((sum, { mentions }) => sum + mentions.length, 0)
      return { source, key, count }
    }),
  }
}
