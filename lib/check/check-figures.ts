import type { ContentDocument } from './document'
import { listFigureIds } from './library'
import type { ContentLibrary } from './library'
import { isKey } from '@/lib/citations/syntax'
import { errorAt } from './problem'
import type { Problem } from './problem'
import { getItems, getMaps, getNumber, getOffset, getText, asText } from './yaml-values'
import type { YamlMap } from './yaml-values'

/** Checks what the values of a statistic say, each and together. */
export function* checkFigures(
  document: ContentDocument,
  library: ContentLibrary,
): Generator<Problem> {
  const { kind, file, fields } = document
  if (kind.name !== 'Statistic' || !fields) return
  const decimals = getNumber(fields, 'decimals')
  if (decimals !== undefined && ![0, 1, 2, 3].includes(decimals)) {
    yield errorAt(file, getOffset(fields, 'decimals'), '"decimals" has to be 0, 1, 2 or 3.')
  }
  const unit = getText(fields, 'unit')?.value
  const figures = getMaps(fields, 'figures')
  for (const figure of figures) {
    const at = (field: string, message: string) => errorAt(file, getOffset(figure, field), message)
    for (const [field, message] of [
      ...findKindFaults(figure),
      ...findNumberFaults(figure, unit),
      ...findProofFaults(figure),
    ])
      yield at(field, message)
  }
  yield* checkIds(document, figures, library)
}

type Fault = readonly [field: string, message: string]

const has = (figure: YamlMap, field: string) => figure.entries.has(field)

/** A value, a range, or the reason why there is none: exactly one of them. */
function* findKindFaults(figure: YamlMap): Generator<Fault> {
  const given = [
    has(figure, 'value') && '"value"',
    (has(figure, 'low') || has(figure, 'high')) && '"low" and "high"',
    has(figure, 'notAvailable') && '"notAvailable"',
  ].filter((name) => name !== false)
  if (given.length === 0)
    yield [
      'id',
      'This value has no number. Give "value", or "low" and "high", or "notAvailable" with the reason.',
    ]
  if (given.length > 1)
    yield ['id', `This value has ${given.join(' and ')} at once. Keep one of them.`]
  if (has(figure, 'low') !== has(figure, 'high')) {
    const [there, missing] = has(figure, 'low') ? ['low', 'high'] : ['high', 'low']
    yield [
      there,
      `A range needs both ends, but "${missing}" is missing. Add it, or write "value" instead of "${there}".`,
    ]
  }
}

function* findNumberFaults(figure: YamlMap, unit: string | undefined): Generator<Fault> {
  for (const field of ['value', 'low', 'high']) {
    const number = getNumber(figure, field)
    if (number === undefined) continue
    if (unit === 'percent' && (number < 0 || number > 100)) {
      yield [
        field,
        `"${field}" is ${number}, but a percentage lies between 0 and 100. Correct the number, or the unit.`,
      ]
    }
    if (unit === 'count' && number < 0)
      yield [field, `"${field}" is ${number}, but a count cannot be below 0. Correct the number.`]
  }
  const low = getNumber(figure, 'low')
  const high = getNumber(figure, 'high')
  if (low !== undefined && high !== undefined && low >= high) {
    yield [
      'low',
      `"low" is ${low} and "high" is ${high}: "low" has to be the smaller one. Exchange them, or write one "value".`,
    ]
  }
}

/** A number that a reader sees needs a source and a status. */
function* findProofFaults(figure: YamlMap): Generator<Fault> {
  if (!['value', 'low', 'high'].some((field) => has(figure, field))) return
  if (!has(figure, 'source'))
    yield ['id', 'This value has no "source". Add it: the name of a file in content/sources.']
  if (!has(figure, 'status'))
    yield [
      'id',
      'This value has no "status". Add it: "published", "derived", "contradicted" or "weak".',
    ]
}

function* checkIds(
  { file, slug }: ContentDocument,
  figures: readonly YamlMap[],
  library: ContentLibrary,
): Generator<Problem> {
  const ids = listFigureIds(library, slug) ?? []
  const seenAreas = new Set<string>()
  const seenIds = new Set<string>()
  for (const figure of figures) {
    const id = getText(figure, 'id')
    const area = getText(figure, 'area')?.value
    if (!id) continue
    const isState = area !== undefined && library.memberStates.includes(area)
    if (seenIds.has(id.value))
      yield errorAt(
        file,
        id.offset,
        `The id "${id.value}" stands twice in this file. Give this value another one.`,
      )
    if (!isKey(id.value))
      yield errorAt(
        file,
        id.offset,
        `The id "${id.value}" can have only lower-case letters, digits and single hyphens. Write it so.`,
      )
    if (isState && !seenAreas.has(area) && id.value !== area) {
      yield errorAt(
        file,
        id.offset,
        `This is the first value of "${area}", so its id has to be "${area}". Change the id; other values of "${area}" can have ids of their own.`,
      )
    }
    if (library.memberStates.includes(id.value) && area !== undefined && area !== id.value) {
      yield errorAt(
        file,
        id.offset,
        `The id "${id.value}" is the name of a member state, but the area is "${area}". Correct one of the two.`,
      )
    }
    if (area !== undefined) seenAreas.add(area)
    seenIds.add(id.value)
    for (const other of getItems(figure, 'contradictedBy').map(asText)) {
      if (other?.value === id.value && ids.includes(id.value)) {
        yield errorAt(file, other.offset, 'A value cannot contradict itself. Name the other value.')
      }
    }
  }
}
