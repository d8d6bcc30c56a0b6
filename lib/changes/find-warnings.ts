import { listOf } from '@/lib/check/library'

import type { Comparison } from './comparison'
import { listNotes } from './compare-texts'
import { compareLists } from './differences'
import { isDraft } from './reader-view'
import type { ChangesReport, StatisticChange, Warning } from './report'

/** What a reviewer should not overlook, the alarms first. */
export function findWarnings(
  comparison: Comparison,
  report: Omit<ChangesReport, 'warnings'>,
): readonly Warning[] {
  const warnings = [
    ...warnOfAddresses(report),
    ...warnOfKept(report),
    ...warnOfProblems(report),
    ...warnOfTexts(report),
    ...report.statistics.flatMap((change) => warnOfStatistic(comparison, change)),
    ...report.outdated.map(({ file, because }) =>
      notice(`${file} may be out of date: ${because} changed, this translation of it did not.`),
    ),
  ]
  return warnings.toSorted((a, b) => (a.level === b.level ? 0 : a.level === 'alarm' ? -1 : 1))
}

const alarm = (message: string): Warning => ({ level: 'alarm', message })
const notice = (message: string): Warning => ({ level: 'notice', message })

function warnOfAddresses({ addresses }: Pick<ChangesReport, 'addresses'>): readonly Warning[] {
  const broken = addresses.gone.filter(
    ({ isPromised, leadsTo }) => isPromised && leadsTo === undefined,
  )
  return [
    ...(broken.length === 0
      ? []
      : [
          alarm(
            `${count(broken.length, 'published address leads', 'published addresses lead')} nowhere now. Bring each back, or say in content/addresses/redirects.yaml where it leads.`,
          ),
        ]),
    ...(addresses.unpromised.length === 0
      ? []
      : [
          alarm(
            `${count(addresses.unpromised.length, 'line was', 'lines were')} taken out of content/addresses/published.txt, out of which nothing is ever taken. Put them back.`,
          ),
        ]),
  ]
}

function warnOfKept({ others }: Pick<ChangesReport, 'others'>): readonly Warning[] {
  return others
    .filter(
      ({ file, state }) =>
        /^content\/editions\/[^/]+\/statistics\//.test(file) && state !== 'added',
    )
    .map(({ file, state }) =>
      alarm(
        `${file} was ${state}. Other sites show it as it stood, so it stays as it is; correct content/statistics instead.`,
      ),
    )
}

function warnOfProblems({ problems }: Pick<ChangesReport, 'problems'>): readonly Warning[] {
  const errors = problems.added.filter(({ severity }) => severity === 'error').length
  return [
    ...(errors === 0
      ? []
      : [
          alarm(
            `The check finds ${count(errors, 'new error', 'new errors')}; the site cannot be built.`,
          ),
        ]),
    ...(problems.failure === undefined
      ? []
      : [alarm(`The check itself could not run: ${problems.failure}`)]),
  ]
}

function warnOfTexts({ texts }: Pick<ChangesReport, 'texts'>): readonly Warning[] {
  return texts.flatMap(
    ({ file, kind, name, state, sentences, isDraft: hidden, telling, lostNotes, wasDraft }) => [
      ...(telling.kind === 'untold'
        ? [
            notice(
              `${name}: it changed, and readers are not told. If a fact or figure was corrected, add an entry to "changes" in ${file}.`,
            ),
          ]
        : []),
      ...(lostNotes.length > 0 && !wasDraft && state !== 'removed'
        ? [
            alarm(
              `${name}: ${count(lostNotes.length, 'change note', 'change notes')} that readers could see changed or went. What was told stays told.`,
            ),
          ]
        : []),
      ...(kind === 'PressRelease' &&
      state === 'changed' &&
      (sentences?.length ?? 0) > 0 &&
      !wasDraft
        ? [
            notice(
              `${name}: it stands word for word as it was issued. Make sure that this is closer to the original than before.`,
            ),
          ]
        : []),
      ...(hidden && !wasDraft && state === 'changed'
        ? [alarm(`${name}: it was published and is a draft now, so its page goes away.`)]
        : []),
    ],
  )
}

/** A statistic tells its changes in its texts, one for each language. */
function warnOfStatistic(
  { before, after }: Comparison,
  { slug, title, state, figures, values }: StatisticChange,
): readonly Warning[] {
  if (state !== 'changed' || figures.length + values.length === 0) return []
  return listOf(after.tree.library, 'StatisticText')
    .filter((text) => text.slug === slug && !isDraft(after, text))
    .flatMap((text) => {
      const old = before.tree.documents.get(text.file.path)
      if (!old || isDraft(before, old)) return []
      if (compareLists(listNotes(old), listNotes(text)).added.length > 0) return []
      return [
        alarm(
          `${title}: its values changed, and readers are not told. Add an entry to "changes" in ${text.file.path}.`,
        ),
      ]
    })
}

const count = (number: number, one: string, many: string) =>
  `${number} ${number === 1 ? one : many}`
