import type { ContentDocument } from '@/lib/check/document'

/*
 * Names for the parts of the content that a page can show. A page shows some, a change touches some; where the
 * two meet, the page is affected.
 */

/** The words of a document. */
export const text = ({ file }: ContentDocument) => `text:${file.path}`

/** What lists and references say of a document: its title, its description, its dates. */
export const facts = ({ file }: ContentDocument) => `facts:${file.path}`

/** The changes that a document tells its readers. */
export const history = ({ file }: ContentDocument) => `history:${file.path}`

/** The sentences of a document (by its path) that cite a source, as the page of that source quotes them. */
export const mention = (path: string, key: string) => `mention:${path}#${key}`

/** One value of a statistic. */
export const figure = (slug: string, id: string) => `figure:${slug}#${id}`

/** What all values of a statistic share: its unit, its order. */
export const statistic = (slug: string) => `statistic:${slug}`

export const source = (key: string) => `source:${key}`

export const state = (slug: string) => `state:${slug}`
