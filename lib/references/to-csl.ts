import type { Author, Source } from '@/lib/content/types'

/** A reference in CSL-JSON (Citation Style Language 1.0.2). */
export type CslItem = {
  readonly id: string
  readonly type: Source['type']
  readonly [field: string]: unknown
}

/** A source of the bibliography as CSL-JSON, its key as id. */
export function toCsl(source: Source, key: string): CslItem {
  const fields = {
    title: source.title,
    author: source.author?.map(toName),
    editor: source.editor?.map(toName),
    publisher: source.publisher,
    'container-title': source.containerTitle,
    volume: source.volume,
    number: source.number,
    page: source.page,
    issued: source.issued === undefined ? undefined : toDate(source.issued),
    accessed: source.accessed === undefined ? undefined : toDate(source.accessed.slice(0, 10)),
    ISBN: source.ISBN,
    DOI: source.DOI,
    URL: source.URL,
    archive_location: source.archived,
    language: source.language,
    note: source.note,
  }
  const given = Object.entries(fields).filter(([, value]) => value !== undefined)
  return { id: key, type: source.type, ...Object.fromEntries(given) }
}

function toName({ literal, family, given }: Author) {
  if (literal !== undefined) return { literal }
  return { ...(family !== undefined && { family }), ...(given !== undefined && { given }) }
}

/** 2014-06 as the date parts of CSL: [[2014, 6]]. */
export const toDate = (date: string) => ({ 'date-parts': [date.split('-').map(Number)] })
