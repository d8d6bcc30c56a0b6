import type { Field, Fields } from '@/lib/check/fields'
import type { YamlEntry, YamlList, YamlMap, YamlValue } from '@/lib/check/yaml-values'

import { applyEdits } from './edits'
import type { Edit } from './edits'
import { isSame, isValues, normalise, toValue } from './values'
import type { Value, Values } from './values'
import { writeEntry, writeItem, writeScalar } from './write-yaml'
import type { Style } from './write-yaml'

/**
 * The edits that turn the fields of a text into the wanted ones. What did not change keeps every
 * byte: quotation marks, order, comments, blank lines.
 * @param text the whole file
 * @param map its fields, with their places in that file
 */
export function mergeFields(
  text: string,
  map: YamlMap,
  fields: Fields,
  wanted: Values,
): readonly Edit[] {
  return [...fields].flatMap(([name, field]) => {
    const entry = map.entries.get(name)
    const next = wanted[name]
    if (isSame(field, entry && toValue(entry.value), next)) return []
    if (!entry) return [insert(text, map, fields, name, writeAt(name, field, next))]
    if (normalise(field, next) === undefined) return [empty(text, map, name, field, entry)]
    return change(text, name, field, entry, next)
  })
}

/** The edits that write the named fields anew as a whole, where their old form is beyond mending. */
export function rewriteFields(
  text: string,
  map: YamlMap,
  fields: Fields,
  wanted: Values,
): readonly Edit[] {
  return [...fields].flatMap(([name, field]) => {
    const entry = map.entries.get(name)
    if (isSame(field, entry && toValue(entry.value), wanted[name])) return []
    if (!entry || normalise(field, wanted[name]) === undefined) {
      return mergeFields(
        text,
        map,
        new Map([...fields].filter(([other]) => other === name)),
        wanted,
      )
    }
    return [rewrite(text, name, field, entry, wanted[name])]
  })
}

/** The lines of a field, of which the first begins without indentation. */
type Written = (indent: string) => string

const writeAt =
  (name: string, field: Field, value: Value | undefined): Written =>
  (indent) =>
    writeEntry(name, field, value, indent).join('\n').slice(indent.length)

function insert(text: string, map: YamlMap, fields: Fields, name: string, written: Written): Edit {
  const names = [...fields.keys()]
  const before = names.slice(0, names.indexOf(name))
  const entries = [...map.entries].toSorted(([, a], [, b]) => a.keyOffset - b.keyOffset)
  const last = entries.filter(([other]) => before.includes(other)).at(-1)
  const indent = toIndent(text, entries[0]?.[1].keyOffset ?? map.offset)
  if (!last) {
    const start = entries[0]?.[1].keyOffset ?? map.offset
    return { start, end: start, text: withEnds(text, `${written(indent)}\n${indent}`) }
  }
  const start = toContentEnd(text, last[1].value)
  const lineEnd = toLineEnd(text, start)
  return { start: lineEnd, end: lineEnd, text: withEnds(text, `\n${indent}${written(indent)}`) }
}

/** Takes a field out, or leaves an empty list where a field has to stand. */
function empty(text: string, map: YamlMap, name: string, field: Field, entry: YamlEntry): Edit {
  const { keyOffset, value } = entry
  const end = toLineEnd(text, toContentEnd(text, value))
  if (field.type === 'list' && (field.required || map.entries.size === 1)) {
    return { start: keyOffset, end, text: `${name}: []` }
  }
  const lineStart = text.lastIndexOf('\n', keyOffset - 1) + 1
  const isFirstOfItem = text.slice(lineStart, keyOffset).trim() !== ''
  // The hyphen of a list item stays for the field below.
  const start = isFirstOfItem ? keyOffset : lineStart
  const next = toNextLine(text, end)
  const indent = isFirstOfItem ? (/^ */.exec(text.slice(next))?.[0].length ?? 0) : 0
  return { start, end: next + indent, text: '' }
}

function change(
  text: string,
  name: string,
  field: Field,
  entry: YamlEntry,
  next: Value | undefined,
): readonly Edit[] {
  return changeValue(text, field, entry.value, next) ?? [rewrite(text, name, field, entry, next)]
}

/** Undefined where the old form of the value cannot hold the new one. */
function changeValue(
  text: string,
  field: Field,
  value: YamlValue,
  next: Value | undefined,
): readonly Edit[] | undefined {
  if (value.type === 'map') {
    return isValues(next) && !value.inBraces
      ? mergeFields(text, value, field.fields, next)
      : undefined
  }
  if (value.type === 'list') {
    return Array.isArray(next) && !isFlow(text, value)
      ? changeList(text, field.item, value, next as readonly Value[])
      : undefined
  }
  const isOneLine = !text.slice(value.offset, value.end).includes('\n')
  if (value.value === null || value.style === 'block' || !isOneLine) return undefined
  const filled = normalise(field, next)
  if (filled === undefined || typeof filled === 'object') return undefined
  const style: Style = value.style
  return [{ start: value.offset, end: value.end, text: writeScalar(field, filled, style) }]
}

/** Items that stay keep their lines, wherever they stand now; changed ones are changed in place. */
function changeList(
  text: string,
  item: Field | undefined,
  list: YamlList,
  next: readonly Value[],
): readonly Edit[] | undefined {
  const wanted = item ? next.filter((value) => normalise(item, value) !== undefined) : next
  const first = list.items[0]
  if (!item || !first) return undefined
  const lineStart = text.lastIndexOf('\n', first.offset - 1) + 1
  const indent = /^( *)- +$/.exec(text.slice(lineStart, first.offset))?.[1]
  if (indent === undefined) return undefined

  const pairs = pairItems(item, list.items.map(toValue), wanted)
  const isInPlace = pairs.length === list.items.length && pairs.every((old, index) => old === index)
  const changes = wanted.map((value, index) => {
    const old = list.items[pairs[index] ?? -1]
    if (!old) return undefined
    return isSame(item, toValue(old), value) ? [] : changeValue(text, item, old, value)
  })
  if (isInPlace && changes.every((edits) => edits !== undefined)) return changes.flat()

  const ends = list.items.map((old) => toNextLine(text, toContentEnd(text, old)))
  const starts = [lineStart, ...ends]
  const chunks = wanted.map((value, index) => {
    const old = pairs[index] ?? -1
    const edits = changes[index]
    const start = starts[old] ?? 0
    if (old < 0 || !edits) return withEnds(text, `${writeItem(item, value, indent).join('\n')}\n`)
    const end = ends[old] ?? start
    const inside = edits.map((edit) => ({
      ...edit,
      start: edit.start - start,
      end: edit.end - start,
    }))
    const chunk = applyEdits(text.slice(start, end), inside)
    return chunk.endsWith('\n') ? chunk : withEnds(text, `${chunk}\n`)
  })
  const end = ends.at(-1) ?? lineStart
  const joined = chunks.join('')
  const isCut = text.charAt(end - 1) !== '\n'
  return [{ start: lineStart, end, text: isCut ? joined.replace(/\r?\n$/, '') : joined }]
}

/**
 * Which old item each wanted one comes from, or -1: first those that are the same, then, between
 * them, those in the same place.
 */
function pairItems(
  item: Field,
  old: readonly Value[],
  wanted: readonly Value[],
): readonly number[] {
  const free = new Set(old.keys())
  const take = (index: number | undefined) => {
    if (index === undefined || !free.delete(index)) return -1
    return index
  }
  const same = wanted.map((value, index) => {
    const candidates = [index, ...free].filter((place) => free.has(place))
    return take(candidates.find((place) => isSame(item, old[place], value)))
  })
  return same.map((found, index) => {
    if (found >= 0) return found
    const after = same.slice(0, index).findLast((place) => place >= 0) ?? -1
    const before = same.slice(index + 1).find((place) => place >= 0) ?? old.length
    const candidates = [...free].filter((place) => place > after && place < before)
    return take(candidates[0])
  })
}

function rewrite(
  text: string,
  name: string,
  field: Field,
  { keyOffset, value }: YamlEntry,
  next: Value | undefined,
): Edit {
  const written = writeAt(name, field, next)(toIndent(text, keyOffset))
  return { start: keyOffset, end: toContentEnd(text, value), text: withEnds(text, written) }
}

/** Blanks up to the column of an offset, which a hyphen may share. */
function toIndent(text: string, offset: number): string {
  return ' '.repeat(offset - (text.lastIndexOf('\n', offset - 1) + 1))
}

/** Where the last character of a value stands, comments behind it left out. */
function toContentEnd(text: string, value: YamlValue): number {
  if (value.type === 'list' && !isFlow(text, value)) {
    const last = value.items.at(-1)
    return last ? toContentEnd(text, last) : value.end
  }
  if (value.type === 'map' && !value.inBraces) {
    const last = [...value.entries.values()].at(-1)
    return last ? toContentEnd(text, last.value) : value.end
  }
  return text.charAt(value.end - 1) === '\n' ? value.end - 1 : value.end
}

const isFlow = (text: string, { offset }: YamlList) => text.charAt(offset) === '['

/** Where the line ends in which an offset stands, before its line end. */
function toLineEnd(text: string, offset: number): number {
  const end = text.indexOf('\n', offset)
  return end < 0 ? text.length : text.charAt(end - 1) === '\r' ? end - 1 : end
}

function toNextLine(text: string, offset: number): number {
  const end = text.indexOf('\n', offset)
  return end < 0 ? text.length : end + 1
}

/** With the line ends that the file has. */
const withEnds = (text: string, added: string) =>
  text.includes('\r\n') ? added.replaceAll('\n', '\r\n') : added
