import type { Source } from 'contentlayer/generated'

import { groupBy } from '@/lib/group-by'

import { getOne, toSlug } from './file-names'
import { library } from './library'

/** The bibliography, by key. */
export const listSources = (): readonly Source[] => library.sources

/** The key of a source: the name of its file. */
export const toKey = (source: Source) => toSlug(source)

const byKey = groupBy(library.sources, toSlug)

/** A source of the bibliography. @throws where there is none. */
export const getSource = (key: string): Source => getOne(byKey.get(key)?.[0], `sources/${key}.yaml`)

const weakStandings: readonly Source['standing'][] = ['blog', 'repost', 'copy']

/** Whether a reader has to be told that a source is weak: a blog, a repost, or a copy from elsewhere. */
export const isWeak = (source: Source) => weakStandings.includes(source.standing)
