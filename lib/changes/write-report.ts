import { escapeMarkdown, toCode } from './escape-markdown'
import { count, join, writeDetails, writeList } from './markdown-parts'
import type { ChangesReport, FileChange } from './report'
import { countAddresses, writeAddresses } from './write-addresses'
import { writeSources } from './write-sources'
import { writeStatistics } from './write-statistics'
import { writeTexts } from './write-texts'
import { countStates, writeState, writeValue } from './write-values'

/**
 * What changed, as Markdown for whoever reviews it on GitHub: the sum first, then what must not be overlooked,
 * then everything, folded.
 * @param lang the language of the pages that are linked
 */
export function writeReport(report: ChangesReport, lang = 'en'): string {
  const lines = [
    '# What changes in the content',
    '',
    `Compared with ${toCode(report.base.commit.slice(0, 10))}, ${escapeMarkdown(report.base.meaning)}.`,
    '',
    ...(report.isUnchanged ? ['Nothing in `content/` changed.', ''] : writeChanges(report, lang)),
    ...writeDetails(
      `<b>Drafts</b>, which only the preview shows: ${report.drafts.length}`,
      writeList(report.drafts.map(toCode)),
    ),
  ]
  return `${lines.join('\n').trimEnd()}\n`
}

function writeChanges(report: ChangesReport, lang: string): readonly string[] {
  return [
    ...writeSum(report),
    '',
    ...writeWarnings(report),
    '## Everything',
    '',
    ...writeStatistics(report, lang),
    ...writeSources(report, lang),
    ...writeTexts(report),
    ...writeDetails(
      `<b>Other files</b>: ${countStates(report.others)}`,
      report.others.flatMap(writeOther),
    ),
    ...writeDetails(
      `<b>Renamed</b>: ${report.renamed.length}`,
      writeList(
        report.renamed.map(({ before, after }) => `${toCode(before)} is now ${toCode(after)}`),
      ),
    ),
    ...writeAddresses(report),
    ...writeDetails(
      `<b>Translations that may be out of date</b>: ${report.outdated.length}`,
      writeList(
        report.outdated.map(
          ({ file, because }) => `${toCode(file)}, because ${toCode(because)} changed`,
        ),
      ),
    ),
    ...writeProblems(report),
  ]
}

function writeSum(report: ChangesReport): readonly string[] {
  const { statistics, sources, texts, others, affected, addresses, problems } = report
  const parts = [
    ...(statistics.length > 0
      ? [`**Statistics:** ${countStates(statistics)}, ${writeFigures(report)}`]
      : []),
    ...(sources.length > 0 ? [`**Sources:** ${countStates(sources)}`] : []),
    ...(texts.length > 0 ? [`**Texts:** ${countStates(texts)}`] : []),
    ...(others.length > 0 ? [`**Other files:** ${countStates(others)}`] : []),
    ...(affected.length > 0 ? [`**Look different:** ${countAddresses(affected)}`] : []),
    ...(addresses.added.length > 0
      ? [`**New addresses:** ${countAddresses(addresses.added)}`]
      : []),
    ...(addresses.gone.length > 0
      ? [`**Addresses gone:** ${countAddresses(addresses.gone.map(({ address }) => address))}`]
      : []),
    `**The check:** ${
      problems.failure === undefined
        ? `${writeCounts(report)} new, ${problems.mended} mended`
        : 'it could not run'
    }`,
  ]
  return parts.length === 1 && report.renamed.length === 0
    ? [
        'No word, value or source changed; only the list of promised addresses did.',
        '',
        ...writeList(parts),
      ]
    : writeList(parts)
}

function writeFigures({ statistics }: ChangesReport): string {
  const figures = statistics.flatMap((statistic) => statistic.figures)
  return figures.length === 0 ? 'no single value' : `with values: ${countStates(figures)}`
}

function writeCounts({ problems: { added } }: ChangesReport): string {
  const errors = added.filter(({ severity }) => severity === 'error').length
  return join([count(errors, 'error'), `${added.length - errors} of advice`])
}

function writeWarnings({ warnings }: ChangesReport): readonly string[] {
  if (warnings.length === 0) return []
  return [
    '## Look at this first',
    '',
    ...warnings.map(
      ({ level, message }) =>
        `- ${level === 'alarm' ? '🛑 **Alarm:**' : '⚠️'} ${escapeMarkdown(message)}`,
    ),
    '',
  ]
}

function writeOther({ file, name, state, fields, remark }: FileChange): readonly string[] {
  return [
    `#### ${name} (${writeState(state)})`,
    '',
    `${toCode(file)}${remark === undefined ? '' : `. ${remark}`}`,
    '',
    ...(fields.length > 0 ? [...writeList(fields.map(writeValue)), ''] : []),
  ]
}

function writeProblems({ problems: { added } }: ChangesReport): readonly string[] {
  return writeDetails(
    `<b>New in the check</b>: ${added.length}`,
    writeList(
      added.map(
        ({ file, line, severity, message }) =>
          `${severity === 'error' ? '**Error**' : 'Advice'}, ${toCode(`${file}:${line}`)}: ${escapeMarkdown(message)}`,
      ),
    ),
  )
}
