import type { Source } from 'contentlayer/generated'

import { getOne, toSlug } from './file-names'
import { library } from './library'

/** The bibliography, by key. */
export const listSources = (): readonly Source[] => library.sources

/** The key of a source: the name of its file. */
export const toKey = (source: Source) => toSlug(source)

/** A source of the bibliography. @throws where there is none. */
export const getSource = (key: string): Source =>
  getOne(
    library.sources.find((source) => toKey(source) === key),
    `sources/${key}.yaml`,
  )

const weakStandings: readonly Source['standing'][] = ['blog', 'repost', 'copy']

/** Whether a reader has to be told that a source is weak: a blog, a repost, or a copy from elsewhere. */
export const isWeak = (source: Source) => weakStandings.includes(source.standing)
