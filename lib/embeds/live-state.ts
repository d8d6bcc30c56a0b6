import type { Nodes } from 'hast'

import { toSlug } from '@/lib/content/file-names'
import { listMemberStates } from '@/lib/content/member-states'
import { getSource } from '@/lib/content/sources'
import { getStatistic, getStatisticText } from '@/lib/content/statistics'
import type { Statistic } from '@/lib/content/types'
import { toDay } from '@/lib/format'
import { readText, toCited } from '@/lib/pages/compose'
import { toShownFigures, type ShownFigure } from '@/lib/pages/figures'
import { toPublication } from '@/lib/pages/publication'
import { hasScale } from '@/lib/pages/row-chart'
import { listMakers } from '@/lib/references/makers'

import type { EmbedSource, EmbedState } from './embed-state'

/** A statistic as it is now, for an embed. @throws where it does not exist in that language. */
export function toLiveState(lang: string, slug: string): EmbedState {
  const statistic = getStatistic(slug)
  const text = getStatisticText(lang, slug)
  const shown = listShown(toShownFigures(lang, statistic), statistic.unit)
  const caution = readText(text.caution, lang)
  const cautionSources = [...new Set(caution.mentions.map(({ key }) => key))]
  const figures = shown.map(({ figure }) => figure)
  const keys = figures.flatMap((figure) => toCited(figure).map(({ key }) => key))
  const { modified } = toPublication(text)
  return {
    slug,
    lang,
    asOf: modified ?? toDay(text.published),
    unit: statistic.unit,
    decimals: statistic.decimals,
    title: text.title,
    measures: text.measures,
    axis: text.axis,
    caution: toPlainText(caution.tree).trim(),
    cautionSources,
    figures,
    names: Object.fromEntries(shown.map(({ figure, areaName }) => [figure.id, areaName])),
    sources: [...new Set([...keys, ...cautionSources])].map(toEmbedSource),
  }
}

/** The value that stands for the statistic, and what a small chart has beside it. */
function listShown(all: readonly ShownFigure[], unit: Statistic['unit']): readonly ShownFigure[] {
  const headline = all.slice(0, 1)
  const ofStates = listMemberStates().flatMap(
    (state) => all.find(({ figure }) => figure.area === toSlug(state)) ?? [],
  )
  if (ofStates.length > 0) return [...new Set([...headline, ...ofStates])]
  return hasScale(unit) ? all : headline
}

const toPlainText = (node: Nodes): string => {
  if (node.type === 'text') return node.value
  return 'children' in node ? node.children.map(toPlainText).join('') : ''
}

function toEmbedSource(key: string): EmbedSource {
  const source = getSource(key)
  const { title, language, issued, URL: address, publisher, containerTitle } = source
  const maker = listMakers(source).join(', ') || publisher || containerTitle
  return {
    key,
    title,
    language,
    ...(maker && { maker }),
    ...(issued && { issued }),
    ...(address && { address }),
  }
}
