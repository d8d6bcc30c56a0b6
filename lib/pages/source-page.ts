import type { Source } from '@/lib/content/types'

import { getWords } from '@/lib/content/languages'
import { getSource, listSources, toKey } from '@/lib/content/sources'
import { routes } from '@/lib/routes'
import { listMakersFamilyFirst } from '@/lib/references/makers'
import { fill } from '@/lib/words'

import { listCitingPages } from './citing-pages'
import type { CitingPage, ListedMention } from './gathered'
import { noNotes, type PageFacts, type SitePage } from './page-facts'
import { frontCrumb, sourcesCrumb } from './trail'
import { toVersions } from './versions'

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

function toIndex(pages: readonly CitingPage[]): ReadonlyMap<string, readonly CitedOn[]> {
  const index = new Map<string, CitedOn[]>()
  for (const { facts, mentions } of pages) {
    for (const [key, listed] of Object.entries(mentions)) {
      const found = index.get(key) ?? []
      found.push({ page: facts, mentions: listed })
      index.set(key, found)
    }
  }
  return index
}

/** A source in the bibliography, by whom it is, and how often the site cites it. */
export type BibliographyEntry = {
  readonly source: Source
  readonly key: string
  /** Its author, else its publisher, else what holds it, else its title. */
  readonly maker: string
  readonly count: number
}

export type SourcesPage = SitePage & {
  /** The entries by the first letter of their makers; digits and signs stand under "#". */
  readonly groups: readonly {
    readonly letter: string
    readonly entries: readonly BibliographyEntry[]
  }[]
  readonly count: number
}

/** The bibliography in the order of its makers, each source with the number of its mentions. */
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
    groups: toGroups(
      listSources().map((source) => toEntry(lang, source)),
      lang,
    ),
    count: listSources().length,
  }
}

function toEntry(lang: string, source: Source): BibliographyEntry {
  const key = toKey(source)
  const count = findCitedOn(lang, key).reduce((sum, { mentions }) => sum + mentions.length, 0)
  const makers = listMakersFamilyFirst(source).join('; ')
  const maker = makers || (source.publisher ?? source.containerTitle ?? source.title)
  return { source, key, maker, count }
}

function toGroups(entries: readonly BibliographyEntry[], lang: string): SourcesPage['groups'] {
  const { compare } = new Intl.Collator(lang, { numeric: true })
  const sorted = entries.toSorted(
    (a, b) => compare(a.maker, b.maker) || compare(a.source.title, b.source.title),
  )
  const letters = [...new Set(sorted.map(toInitial))]
  return letters.map((letter) => ({
    letter,
    entries: sorted.filter((entry) => toInitial(entry) === letter),
  }))
}

/** The first letter without its accents, so that "É" stands under "E". */
function toInitial({ maker }: BibliographyEntry): string {
  const initial = maker.normalize('NFD').charAt(0).toLocaleUpperCase()
  return /\p{Letter}/u.test(initial) ? initial : '#'
}
