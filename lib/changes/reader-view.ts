import type { ContentDocument } from '@/lib/check/document'
import { listOf } from '@/lib/check/library'
import { getItems, getMaps, getNumber, getText } from '@/lib/check/yaml-values'
import type { YamlMap } from '@/lib/check/yaml-values'
import type { Figure, InterfaceWords, Statistic } from '@/lib/content/types'
import { formatFigureInSentence } from '@/lib/format-figure'

import type { ContentTree } from './content-tree'
import { toPlain } from './plain-values'

/** A statistic as far as it can be read. */
export type ReadStatistic = {
  readonly slug: string
  readonly path: string
  readonly unit: string
  readonly decimals: number
  /** Values with an id of their own, in their order; of two with one id, the first. */
  readonly figures: readonly Figure[]
}

/** What readers would see of the content of one state, as far as it can be read. */
export type ReaderView = {
  readonly tree: ContentTree
  readonly statistics: ReadonlyMap<string, ReadStatistic>
  /** The words of the interface of a language. */
  readonly findWords: (lang: string) => InterfaceWords | undefined
  readonly nameMemberState: (slug: string, lang: string) => string
  /** A document of a kind by language, slug and year. */
  readonly findDocument: (
    kind: string,
    parts: { readonly language?: string; readonly slug?: string; readonly year?: string },
  ) => ContentDocument | undefined
}

export function toReaderView(tree: ContentTree): ReaderView {
  const words = new Map(
    listOf(tree.library, 'InterfaceWords').flatMap(({ slug, fields }) =>
      // The check says which words are missing; what needs one of them here falls back on plain values.
      fields ? [[slug, toPlain(fields) as InterfaceWords] as const] : [],
    ),
  )
  return {
    tree,
    statistics: new Map(
      listOf(tree.library, 'Statistic').flatMap((document) => {
        const statistic = toStatistic(document)
        return statistic ? [[statistic.slug, statistic] as const] : []
      }),
    ),
    findWords: (lang) => words.get(lang),
    nameMemberState: (slug, lang) => findName(tree, slug, lang) ?? slug,
    findDocument: (kind, { language, slug, year }) =>
      listOf(tree.library, kind).find(
        (document) =>
          (language === undefined || document.language === language) &&
          (slug === undefined || document.slug === slug) &&
          (year === undefined || document.year === year),
      ),
  }
}

function findName(tree: ContentTree, slug: string, lang: string): string | undefined {
  const state = listOf(tree.library, 'MemberState').find((document) => document.slug === slug)
  const names = getMaps(state?.fields, 'names')
  const find = (language: string) =>
    getText(
      names.find((name) => getText(name, 'language')?.value === language),
      'name',
    )?.value
  return find(lang) ?? find('en') ?? getText(names[0], 'name')?.value
}

function toStatistic({ slug, file, fields }: ContentDocument): ReadStatistic | undefined {
  if (!fields) return undefined
  const figures = new Map<string, Figure>()
  for (const map of getMaps(fields, 'figures')) {
    const figure = toFigure(map)
    if (figure && !figures.has(figure.id)) figures.set(figure.id, figure)
  }
  return {
    slug,
    path: file.path,
    unit: getText(fields, 'unit')?.value ?? '',
    decimals: getNumber(fields, 'decimals') ?? 0,
    figures: [...figures.values()],
  }
}

const figureTexts = [
  'area',
  'year',
  'source',
  'locator',
  'creditedTo',
  'status',
  'notAvailable',
] as const
const figureNumbers = ['value', 'low', 'high'] as const

function toFigure(map: YamlMap): Figure | undefined {
  const id = getText(map, 'id')?.value
  if (id === undefined) return undefined
  const entries: (readonly [string, unknown])[] = [
    ...figureTexts.map((name) => [name, getText(map, name)?.value] as const),
    ...figureNumbers.map((name) => [name, getNumber(map, name)] as const),
  ]
  const approximate = map.entries.get('approximate')?.value
  const contradictedBy = getItems(map, 'contradictedBy').map((item) => String(toPlain(item)))
  return {
    id,
    ...Object.fromEntries(entries.filter(([, value]) => value !== undefined)),
    ...(approximate?.type === 'scalar' && approximate.value === true && { approximate: true }),
    ...(contradictedBy.length > 0 && { contradictedBy }),
  } as Figure
}

/** The first text of a field that names sources: where a value was read, and whom that credits. */
export const listFigureSources = ({ source, creditedTo }: Figure): readonly string[] =>
  [source, creditedTo].filter((key) => key !== undefined)

/** A value as a sentence prints it; in plain digits where the words of the interface are broken. */
export function printValue(
  figure: Figure,
  { unit, decimals }: Pick<ReadStatistic, 'unit' | 'decimals'>,
  words: InterfaceWords | undefined,
): string {
  try {
    if (words) return formatFigureInSentence(figure, { unit, decimals } as Statistic, words)
  } catch {
    // A word of the interface is missing or broken, which the check tells.
  }
  const { value, low, high, approximate } = figure
  const number = low !== undefined && high !== undefined ? `${low} to ${high}` : value
  return number === undefined ? 'not known' : `${approximate ? 'about ' : ''}${number} ${unit}`
}

/** Whether a text is a draft, which only the preview shows; so is all that belongs to a draft of an edition. */
export function isDraft({ findDocument }: ReaderView, document: ContentDocument): boolean {
  if (saysDraft(document)) return true
  const { language, year } = document
  if (language === undefined || year === undefined || document.kind.name === 'Edition') return false
  const edition = findDocument('Edition', { language, year })
  return edition !== undefined && saysDraft(edition)
}

function saysDraft({ fields }: ContentDocument): boolean {
  const value = fields?.entries.get('draft')?.value
  return value?.type === 'scalar' && value.value === true
}
