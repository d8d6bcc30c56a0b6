import { isIssued, isDay } from '@/lib/check/dates'
import { isIsbn, isWebAddress } from '@/lib/check/identifiers'
import type { SourceValues, Values } from '../values'

import type { ForeignCsl } from './foreign-entry'
import { findLanguageTag } from './language-tags'
import { isFormatted, toPlainText } from './plain-text'
import { toSourceType } from './to-type'

/** A source as far as a reference tells it, and what an editor has to know of the way it was read. */
export type SourceReading = { readonly values: SourceValues; readonly remarks: readonly string[] }

type Remark = (text: string) => void

/**
 * A reference in CSL-JSON as a source of this bibliography, by the fields of lib/content/schema/source.ts.
 * Nothing is guessed: what the reference does not tell is not there.
 */
export function toSource(csl: ForeignCsl, hasBareBodies: boolean): SourceReading {
  const remarks: string[] = []
  const remark: Remark = (text) => remarks.push(text)
  const text = (field: string) => readText(csl[field], field, remark)
  const values = {
    type: readType(csl, remark),
    title: text('title'),
    language: readLanguage(text('language'), remark),
    author: readNames(csl.author, hasBareBodies, remark),
    editor: readNames(csl.editor, hasBareBodies, remark),
    publisher: text('publisher'),
    containerTitle: text('container-title'),
    volume: text('volume'),
    number: text('number'),
    page: text('page')?.replace(/\s*[-–—]+\s*/g, '-'),
    issued: readIssued(csl.issued, remark),
    ISBN: readIsbn(text('ISBN'), remark),
    DOI: readDoi(text('DOI')),
    URL: readAddress(csl.URL, remark),
    accessed: readAccessed(csl.accessed, remark),
    archived: readArchived(text('archive_location')),
    note: text('note'),
  }
  const given = Object.entries(values).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value] as const],
  )
  return { values: Object.fromEntries(given), remarks }
}

function readType({ type }: ForeignCsl, remark: Remark): string {
  const found = toSourceType(type)
  if (!found.same) {
    const was = typeof type === 'string' && type !== '' ? `"${type}"` : 'not known'
    remark(`Its type was ${was} and is "${found.type}" here. Correct it if another fits better.`)
  }
  return found.type
}

function readText(value: unknown, field: string, remark: Remark): string | undefined {
  const all: readonly unknown[] = Array.isArray(value) ? value : [value]
  const texts = all.filter((one) => typeof one === 'string' || typeof one === 'number').map(String)
  const [first = '', ...more] = texts
  const plain = toPlainText(first)
  for (const other of more.filter((one) => toPlainText(one) !== plain)) {
    remark(`It has more than one "${field}". Not carried over: ${toPlainText(other)}`)
  }
  if (isFormatted(first)) remark(`Italics and the like in "${field}" are not kept.`)
  return plain === '' ? undefined : plain
}

function readLanguage(text: string | undefined, remark: Remark): string | undefined {
  if (text === undefined) return undefined
  const tag = findLanguageTag(text)
  if (tag === undefined) {
    remark(`Its language is given as "${text}", which is no language that is known here.`)
  }
  return tag
}

function readNames(value: unknown, hasBareBodies: boolean, remark: Remark) {
  if (!Array.isArray(value)) return undefined
  const names = value.flatMap((name) => readName(name, hasBareBodies, remark))
  return names.length > 0 ? names : undefined
}

function readName(value: unknown, hasBareBodies: boolean, remark: Remark): readonly Values[] {
  if (typeof value === 'string') return toBody(value, remark)
  if (typeof value !== 'object' || value === null) return []
  const part = (name: string) => toPlainText(asText((value as ForeignCsl)[name]))
  tellOfOtherParts(value, remark)
  const family = join(part('non-dropping-particle'), part('family'))
  const given = join(part('given'), part('dropping-particle'), part('suffix'))
  const literal = part('literal') || part('name')
  if (literal !== '') return toBody(literal, remark)
  if (family === '') return toBody(given, remark)
  if (given !== '') return [{ family, given }]
  return hasBareBodies ? toBody(family, remark) : [{ family }]
}

const nameParts = [
  'family',
  'given',
  'literal',
  'name',
  'suffix',
  'dropping-particle',
  'non-dropping-particle',
]
/** How a name is to be set, and in which place of the list: it says nothing of who it is. */
const silentParts = ['comma-suffix', 'static-ordering', 'parse-names', 'isInstitution', 'sequence']

function tellOfOtherParts(name: object, remark: Remark): void {
  const others = Object.entries(name).filter(
    ([part, value]) =>
      ![...nameParts, ...silentParts].includes(part) && JSON.stringify(value) !== '[]',
  )
  for (const [part] of others) {
    remark(`Not carried over: "${part}" of a name, because a name has no field for it here.`)
  }
}

function toBody(name: string, remark: Remark): readonly Values[] {
  const literal = toPlainText(name)
  if (/^(?:others|et al\.?)$/i.test(literal)) {
    remark('Its list of names ends with "and others". Add the other names if you know them.')
    return []
  }
  return literal === '' ? [] : [{ literal }]
}

const join = (...parts: readonly string[]) => parts.filter((part) => part !== '').join(' ')

const asText = (value: unknown) =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : ''

type CslDate = {
  readonly 'date-parts'?: unknown
  readonly raw?: unknown
  readonly literal?: unknown
}

/** The first date of a date in CSL as year, month and day, and what else it says. */
function readDate(value: unknown) {
  const date = (typeof value === 'object' && value !== null ? value : { raw: value }) as CslDate
  const parts: readonly unknown[] = Array.isArray(date['date-parts']) ? date['date-parts'] : []
  const [first, last] = parts.map(toIsoDate)
  const words = [date.raw, date.literal].find(
    (one) => typeof one === 'string' || typeof one === 'number',
  )
  return { first, last, words: words === undefined ? undefined : String(words).trim() }
}

function toIsoDate(parts: unknown): string | undefined {
  if (!Array.isArray(parts)) return undefined
  const numbers = parts.filter((part) => part !== null && part !== '').map(Number)
  const [year = Number.NaN, ...rest] = numbers
  const text = [String(year).padStart(4, '0'), ...rest.map((part) => String(part).padStart(2, '0'))]
  return text.slice(0, 3).join('-')
}

function readIssued(value: unknown, remark: Remark): string | undefined {
  const issued = findIssued(value, remark)
  const year = Number(issued?.slice(0, 4))
  if (year > newestYear) {
    remark(
      `Its year ${year} seems to be of the Buddhist calendar: it would be ${year - 543}. Correct it in "issued".`,
    )
  }
  return issued
}

// No year of ours is near it, and no year of the Buddhist calendar in which a source was published is before it.
const newestYear = 2300

function findIssued(value: unknown, remark: Remark): string | undefined {
  if (value === undefined || value === null) return undefined
  const { first, last, words } = readDate(value)
  const season = (value as { readonly season?: unknown }).season
  if (season !== undefined)
    remark(`The season of its date, "${asText(season)}", is not carried over.`)
  if (first !== undefined && isIssued(first)) {
    if (last !== undefined)
      remark(`Its date is a span, ${first} to ${last}. Only its beginning is kept.`)
    return first
  }
  const text = first ?? words ?? ''
  if (isIssued(text)) return text
  const span = /^(\d{4}(?:-\d\d){0,2})\s*\/\s*(\d{4}(?:-\d\d){0,2})$/.exec(text)
  if (span?.[1] !== undefined && isIssued(span[1])) {
    remark(`Its date is a span, "${text}". Only its beginning is kept.`)
    return span[1]
  }
  const time = /^(\d{4}-\d\d-\d\d)T/.exec(text)?.[1]
  if (time !== undefined && isIssued(time)) return time
  const [year, ...otherYears] = text.match(/\b[12]\d{3}\b/g) ?? []
  const one = otherYears.length === 0 ? year : undefined
  if (text !== '') {
    remark(
      `Its date "${text}" is no date that can stand here.${one === undefined ? ' It is left out.' : ` Only the year ${one} is kept.`}`,
    )
  }
  return one
}

function readAccessed(value: unknown, remark: Remark): string | undefined {
  if (value === undefined || value === null) return undefined
  const { first, words } = readDate(value)
  const day = first ?? /^\d{4}-\d\d-\d\d/.exec(words ?? '')?.[0] ?? words ?? ''
  if (isDay(day)) return day
  if (day !== '')
    remark(`The day on which it was opened, "${day}", is no whole day. It is left out.`)
  return undefined
}

/** Of several numbers, the one of 13 digits. One that is wrong stays, and the check tells of it. */
function readIsbn(text: string | undefined, remark: Remark): string | undefined {
  const all = text?.match(/(?:97[89][-\s]?)?(?:\d[-\s]?){9}[\dX]/gi) ?? []
  const right = all.map((one) => one.trim()).filter(isIsbn)
  const kept = right.find((one) => one.replace(/\D/g, '').length === 13) ?? right[0]
  if (kept === undefined) return text
  for (const other of right.filter((one) => one !== kept)) {
    remark(`It has more than one ISBN. Not carried over: ${other}`)
  }
  return kept
}

const readDoi = (text: string | undefined) =>
  text?.replace(/^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:\s*)/i, '')

function readAddress(value: unknown, remark: Remark): string | undefined {
  const address = readText(value, 'URL', remark)
  if (address === undefined) return undefined
  return isWebAddress(address) ? address : mendAddress(address)
}

/** A space in an address is one that somebody has typed; www without https: is usual. */
function mendAddress(text: string): string {
  const whole = /^www\./i.test(text) ? `https://${text}` : text
  return whole.replaceAll(' ', '%20')
}

const readArchived = (text: string | undefined) =>
  text !== undefined && isWebAddress(text) ? text : undefined
