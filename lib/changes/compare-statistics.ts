import { listOf } from '@/lib/check/library'
import { getMaps, getText } from '@/lib/check/yaml-values'
import { findTags, readAttribute } from '@/lib/check/tags'
import type { Figure, InterfaceWords } from '@/lib/content/types'
import { getReasonLabel, getStatusLabel } from '@/lib/labels'

import { fromEither, listChangedDocuments } from './comparison'
import type { Comparison, DocumentPair } from './comparison'
import { toValueChange } from './differences'
import { printValue } from './reader-view'
import type { ReaderView, ReadStatistic } from './reader-view'
import type { FigureChange, State, StatisticChange, ValueChange } from './report'

/** Which statistics came, went or changed, value by value, in the words that readers see. */
export function compareStatistics(comparison: Comparison): readonly StatisticChange[] {
  return listChangedDocuments(comparison, ['Statistic'])
    .map((pair) => toChange(comparison, pair))
    .filter(
      ({ state, values, figures }) => state !== 'changed' || values.length + figures.length > 0,
    )
}

function toChange(comparison: Comparison, { file, state, before, after }: DocumentPair) {
  const slug = (after ?? before)?.slug ?? ''
  const old = comparison.before.statistics.get(slug)
  const now = comparison.after.statistics.get(slug)
  const words = fromEither(comparison, (view) => view.findWords(comparison.lang))
  const ids = [...new Set([...listIds(now), ...listIds(old)])]
  const figures = ids.flatMap((id) => compareFigure(comparison, slug, id, words) ?? [])
  return {
    slug,
    file,
    title: nameStatistic(comparison, slug),
    state,
    values: state === 'changed' ? compareScale(comparison, old, now) : [],
    figures,
    printedIn: listPrinting(comparison.after, slug, figures, now?.figures[0]?.id),
  }
}

const listIds = (statistic: ReadStatistic | undefined) =>
  (statistic?.figures ?? []).map(({ id }) => id)

/** The title of a statistic as readers see it. */
export const nameStatistic = (comparison: Comparison, slug: string): string =>
  fromEither(
    comparison,
    (view) =>
      getText(
        view.findDocument('StatisticText', { slug, language: comparison.lang })?.fields,
        'title',
      )?.value,
  ) ?? slug

function compareScale(
  comparison: Comparison,
  old: ReadStatistic | undefined,
  now: ReadStatistic | undefined,
): readonly ValueChange[] {
  const first = (statistic: ReadStatistic | undefined, view: ReaderView) =>
    statistic?.figures[0] && nameFigure(view, statistic.slug, statistic.figures[0], comparison.lang)
  const kept = listIds(old).filter((id) => listIds(now).includes(id))
  const isReordered =
    kept.join('\n') !==
    listIds(now)
      .filter((id) => kept.includes(id))
      .join('\n')
  return [
    toValueChange('unit', old?.unit, now?.unit),
    toValueChange('decimals', toText(old?.decimals), toText(now?.decimals)),
    toValueChange(
      'value that stands for the statistic',
      first(old, comparison.before),
      first(now, comparison.after),
    ),
    isReordered
      ? { name: 'order of the values', before: 'as it was', after: 'changed' }
      : undefined,
  ].filter((change) => change !== undefined)
}

const toText = (value: number | undefined) => (value === undefined ? undefined : String(value))

/** The name of a value on its page: its own label, else that of its area. */
function nameFigure(view: ReaderView, slug: string, figure: Figure, lang: string): string {
  const document = view.findDocument('StatisticText', { slug, language: lang })
  const said = getMaps(document?.fields, 'figures').find(
    (map) => getText(map, 'id')?.value === figure.id,
  )
  const label = getText(said, 'label')?.value
  if (label !== undefined) return label
  return figure.area === 'asean' ? 'ASEAN' : view.nameMemberState(figure.area, lang)
}

function compareFigure(
  { before, after, lang }: Comparison,
  slug: string,
  id: string,
  words: InterfaceWords | undefined,
): FigureChange | undefined {
  const [oldStatistic, nowStatistic] = [before.statistics.get(slug), after.statistics.get(slug)]
  const old = oldStatistic?.figures.find((figure) => figure.id === id)
  const now = nowStatistic?.figures.find((figure) => figure.id === id)
  const [oldTexts, nowTexts] = [
    old && oldStatistic ? describe(old, oldStatistic, words, before, lang) : {},
    now && nowStatistic ? describe(now, nowStatistic, words, after, lang) : {},
  ]
  const values = Object.keys({ ...nowTexts, ...oldTexts }).flatMap(
    (name) => toValueChange(name, oldTexts[name], nowTexts[name]) ?? [],
  )
  const state: State = !old ? 'added' : !now ? 'removed' : 'changed'
  if (values.length === 0) return undefined
  const name =
    (now && nameFigure(after, slug, now, lang)) ??
    (old && nameFigure(before, slug, old, lang)) ??
    id
  return { id, name, state, values }
}

/** A value in the words of its page. */
function describe(
  figure: Figure,
  statistic: ReadStatistic,
  words: InterfaceWords | undefined,
  view: ReaderView,
  lang: string,
): Readonly<Record<string, string>> {
  const { year, source, locator, creditedTo, status, contradictedBy, notAvailable, area } = figure
  const label = (read: (words: InterfaceWords) => string | undefined, fallback: string) => {
    const found = words && tryRead(() => read(words))
    return found ?? fallback
  }
  const reason = notAvailable && label((w) => getReasonLabel(notAvailable, w), notAvailable)
  const value = printValue(figure, statistic, words)
  return {
    value: reason === undefined ? value : `${value}: ${reason}`,
    ...(year !== undefined && { year }),
    ...(source !== undefined && { source }),
    ...(locator !== undefined && { 'place in the source': locator }),
    ...(creditedTo !== undefined && { 'credited by the source to': creditedTo }),
    ...(status !== undefined && {
      status: label((w) => getStatusLabel(status, w), status),
    }),
    ...(contradictedBy && { 'contradicted by': contradictedBy.join(', ') }),
    area: area === 'asean' ? 'ASEAN' : view.nameMemberState(area, lang),
  }
}

/** The words of the interface can be broken; the check tells. */
function tryRead(read: () => string | undefined): string | undefined {
  try {
    return read()
  } catch {
    return undefined
  }
}

/** The texts that print one of the values, or draw the first of them. */
function listPrinting(
  { tree }: ReaderView,
  slug: string,
  figures: readonly FigureChange[],
  first: string | undefined,
): readonly string[] {
  const ids = figures.map(({ id }) => id)
  return ['Edition', 'PressRelease', 'Story', 'StatisticText', 'Page']
    .flatMap((kind) => listOf(tree.library, kind))
    .filter((document) => {
      const isPrinted = findTags(document, 'Statistic').some((tag) => {
        const id = readAttribute(tag, 'in', document.file)?.text ?? first ?? ''
        return readAttribute(tag, 'of', document.file)?.text === slug && ids.includes(id)
      })
      const isDrawn = findTags(document, 'Chart').some((tag) =>
        (readAttribute(tag, 'of', document.file)?.text ?? '').split(/\s+/).includes(slug),
      )
      return isPrinted || (isDrawn && first !== undefined && ids.includes(first))
    })
    .map(({ file }) => file.path)
    .toSorted()
}
