import type { Source } from '@/lib/content/types'

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
export function findCitedOn(lang: string, key: string): readonly CitedOn[] {
  return listCitingPages(lang).flatMap(({ facts, notes }) => {
    const mentions = [...notes.marks]
      .filter(([mention]) => mention.kind === 'source' && mention.key === key)
      .map(([{ locator, excerpt }, mark]) => ({
        href: `${facts.path}#${mark.id}`,
        ...(locator !== undefined && { locator }),
        ...(excerpt !== undefined && { excerpt }),
      }))
    return mentions.length > 0 ? [{ page: facts, mentions }] : []
  })
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
