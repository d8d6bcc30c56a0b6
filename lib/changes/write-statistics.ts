import { routes } from '@/lib/routes'

import { escapeMarkdown, toCode, toLink } from './escape-markdown'
import { cutMiddle, writeDetails, writeList } from './markdown-parts'
import type { ChangesReport, FigureChange, StatisticChange } from './report'
import { countStates, writeState, writeValue } from './write-values'

/** The statistics that changed, value by value, as tables. */
export function writeStatistics({ statistics, site }: ChangesReport, lang: string) {
  return writeDetails(
    `<b>Statistics</b>: ${countStates(statistics)}`,
    statistics.flatMap((change) => writeStatistic(change, site, lang)),
  )
}

function writeStatistic(change: StatisticChange, site: string, lang: string): readonly string[] {
  const { slug, file, title, state, values, figures, printedIn } = change
  return [
    `#### ${escapeMarkdown(title)} (${writeState(state)})`,
    '',
    `${toLink(site, routes.statistic(lang, slug))}, from ${toCode(file)}`,
    '',
    ...(values.length > 0 ? [...values.map((value) => `- ${writeValue(value)}`), ''] : []),
    ...(figures.length > 0
      ? [
          '| Value | What | Before | Now |',
          '|---|---|---|---|',
          ...figures.flatMap(writeFigure),
          '',
        ]
      : []),
    ...(printedIn.length > 0
      ? [
          'Texts that print or draw one of these values:',
          '',
          ...writeList(printedIn.map(toCode)),
          '',
        ]
      : []),
  ]
}

function writeFigure({ name, id, state, values }: FigureChange): readonly string[] {
  const label = `${escapeMarkdown(name)} (${escapeMarkdown(id)})${state === 'changed' ? '' : `, ${writeState(state)}`}`
  return values.map(
    (value, index) =>
      `| ${index === 0 ? label : ''} | ${escapeMarkdown(value.name)} | ${writeCell(value.before)} | ${writeCell(value.after)} |`,
  )
}

const writeCell = (text: string | undefined) =>
  text === undefined ? '–' : escapeMarkdown(cutMiddle(text))
