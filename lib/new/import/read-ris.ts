import { isIsbn } from '@/lib/check/identifiers'

import { risToCsl } from './citation-js'
import type {
  ForeignCsl,
  ForeignEntry,
  ForeignFault,
  ForeignField,
  ForeignReading,
} from './foreign-entry'

type Line = {
  readonly tag: string
  readonly value: string
  readonly line: number
  /** What its last line in the file holds, spaces and all. */
  readonly lastPiece: string
}

const tagLine = /^\s*([A-Z][A-Z0-9]) {0,2}-(?: (.*)|)$/

// What the library drops without a word is read as a document of no known kind.
const unknownKind = 'GEN'

/** Reads RIS record by record. Of a value that goes over several lines, the lines are joined. */
export function readRis(text: string): ForeignReading {
  const entries: ForeignEntry[] = []
  const faults: ForeignFault[] = []
  let record: Line[] | undefined
  for (const [index, raw] of text.split('\n').entries()) {
    const line = index + 1
    const [, tag, value = ''] = tagLine.exec(raw) ?? []
    if (tag === 'TY') {
      if (record) faults.push(toOpenFault(record))
      record = [{ tag, value: value.trim(), line, lastPiece: value }]
    } else if (tag === 'ER') {
      if (record) entries.push(toEntry(record))
      record = undefined
    } else if (tag !== undefined && record) {
      record.push({ tag, value: value.trim(), line, lastPiece: value })
    } else if (raw.trim() !== '') {
      const last = record?.at(-1)
      if (record && last && last.tag !== 'TY') record.splice(-1, 1, continueLine(last, raw))
      else faults.push({ line, message: outside })
    }
  }
  if (record) faults.push(toOpenFault(record))
  return { entries, faults }
}

const outside =
  'This line stands outside of a record. A record of RIS begins with a line "TY  - " and ends with a line "ER  - ".'

const toOpenFault = ([start]: readonly Line[]): ForeignFault => ({
  line: start?.line ?? 1,
  message: 'This record never ends. Write a line "ER  - " below its last line.',
})

const withoutSpaces = ['UR', 'DO', 'L1', 'L2']

/** Programs break lines between words, but some after each 70 characters, in the middle of words too. */
function continueLine(last: Line, raw: string): Line {
  const { tag, value, lastPiece } = last
  const isCut = lastPiece.length === 70
  const gap = withoutSpaces.includes(tag) || (isCut && !/\s$/.test(lastPiece)) ? '' : ' '
  const rest = isCut && !withoutSpaces.includes(tag) ? raw.trimEnd() : raw.trim()
  return { ...last, value: `${value}${gap}${rest}`.replace(/ {2,}/g, ' ').trim(), lastPiece: raw }
}

function toEntry(lines: readonly Line[]): ForeignEntry {
  const [start, ...rest] = lines
  const type = start?.value.toUpperCase() ?? ''
  const given = rest.filter(({ value }) => value !== '')
  return {
    line: start?.line ?? 1,
    // "ID" has room for 20 characters, so a key may have been cut.
    key: '',
    type,
    fields: given.flatMap(({ tag, value }) => (tag === 'ID' ? [] : [{ name: tag, value }])),
    toCsl: (fields) => convert(type, fields),
    hasBareBodies: true,
  }
}

function convert(type: string, fields: readonly ForeignField[]): ForeignCsl {
  const values = groupByTag(fields)
  const known = risToCsl({ TY: type, ...values })
  const csl = 'type' in known ? known : { ...risToCsl({ TY: unknownKind, ...values }), type }
  return fillGaps(csl, values)
}

type Tags = Readonly<Record<string, string | readonly string[]>>

function groupByTag(fields: readonly ForeignField[]): Tags {
  const groups: Record<string, string[]> = {}
  for (const { name, value } of fields) (groups[name] ??= []).push(String(value))
  return Object.fromEntries(
    Object.entries(groups).map(([tag, [first = '', ...more]]) => [
      tag,
      more.length === 0 ? first : [first, ...more],
    ]),
  )
}

/** The library knows each tag for some kinds of document only; programs write these for every kind. */
function fillGaps(csl: ForeignCsl, tags: Tags): ForeignCsl {
  const first = (...names: readonly string[]) =>
    names.flatMap((name) => tags[name] ?? []).find((value) => value !== '')
  const number = toWord(csl.number)
  const serial = first('SN')
  const end = first('EP')
  const start = csl.page ?? csl['page-first'] ?? first('SP')
  const whole = toWord(start)
  const filled = {
    ...csl,
    title: csl.title ?? first('TI', 'T1', 'CT', 'BT'),
    URL: csl.URL ?? first('UR', 'LK'),
    DOI: csl.DOI ?? first('DO'),
    language: csl.language ?? first('LA'),
    publisher: csl.publisher ?? first('PB'),
    ISBN: csl.ISBN ?? (serial !== undefined && isIsbn(serial) ? serial : undefined),
    // Of a report this tag is its number, but programs write the ISBN there, too.
    number: number !== undefined && isIsbn(number) && number === serial ? first('M1') : csl.number,
    'container-title': csl['container-title'] ?? csl['collection-title'] ?? first('T2', 'JO', 'JF'),
    page: end !== undefined && whole !== undefined && !/\D/.test(whole) ? `${whole}-${end}` : whole,
    accessed: csl.accessed ?? toDate(first('Y2')),
    issued: findWholeDate(csl.issued, first('DA')),
  }
  return Object.fromEntries(Object.entries(filled).filter(([, value]) => value !== undefined))
}

const toWord = (value: unknown) =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : undefined

/** The library takes the year of some kinds where another tag has the whole date. */
function findWholeDate(issued: unknown, day: string | undefined): unknown {
  const whole = toDate(day)
  const year = issued as { readonly 'date-parts'?: readonly (readonly unknown[])[] } | undefined
  const parts = year?.['date-parts']?.[0]
  if (!whole) return issued
  return parts === undefined ||
    (parts.length === 1 && Number(parts[0]) === whole['date-parts'][0]?.[0])
    ? whole
    : issued
}

/** 2019/03/02/ */
function toDate(text: string | undefined) {
  const parts = text?.split('/').slice(0, 3).filter(Boolean).map(Number) ?? []
  return parts.length > 0 && parts.every(Number.isInteger) ? { 'date-parts': [parts] } : undefined
}
