import type { Comparison } from './comparison'
import { facts, figure, history, mention, source, state, statistic, text } from './parts'
import type { ChangesReport, TextChange } from './report'
import type { BothAddresses } from './compare-addresses'

type Changes = Pick<ChangesReport, 'statistics' | 'sources' | 'texts' | 'others'>

/** The pages and files that stay and show something that changed, sorted by their addresses. */
export function findAffected(
  comparison: Comparison,
  changes: Changes,
  { before, after }: BothAddresses,
): readonly string[] {
  const touched = listTouched(comparison, changes)
  const old = new Map(before.map((address) => [address.path, address.shows]))
  return after
    .filter(({ path, shows }) => {
      const then = old.get(path)
      return then && [...shows, ...then].some((part) => touched.has(part))
    })
    .map(({ path }) => path)
    .toSorted()
}

/** Why every page can look different; empty where not every page can. */
export const listReasonsForAll = ({ others }: Changes): readonly string[] =>
  others
    .map(({ file }) => file)
    .filter((file) => file === 'content/site.yaml' || file.startsWith('content/interface/'))

function listTouched(comparison: Comparison, changes: Changes): ReadonlySet<string> {
  return new Set([
    ...changes.statistics.flatMap(({ slug, state: how, values, figures }) => [
      ...(how !== 'changed' || values.length > 0 ? [statistic(slug)] : []),
      ...figures.map(({ id }) => figure(slug, id)),
    ]),
    ...changes.sources.map(({ key }) => source(key)),
    ...changes.texts.flatMap((change) => listTouchedByText(comparison, change)),
    ...changes.others.flatMap(({ file }) => {
      const memberState = /^content\/member-states\/(.+)\.yaml$/.exec(file)?.[1]
      return memberState === undefined ? [`text:${file}`] : [state(memberState)]
    }),
  ])
}

const factFields: readonly string[] = [
  'title',
  'description',
  'published',
  'issued',
  'issuer',
  'day',
]

function listTouchedByText({ before, after }: Comparison, change: TextChange): readonly string[] {
  const document = after.tree.documents.get(change.file) ?? before.tree.documents.get(change.file)
  if (!document) return []
  const { state: how, sentences, fields, telling, lostNotes, isDraft, wasDraft } = change
  const isWhole = how !== 'changed' || isDraft !== wasDraft || sentences === undefined
  const toldAnew = telling.kind === 'told' || lostNotes.length > 0
  const hasNewFacts = isWhole || toldAnew || fields.some(({ name }) => factFields.includes(name))
  const hasNewWords = isWhole || sentences.length > 0 || fields.length > 0
  return [
    ...(hasNewWords || toldAnew ? [text(document)] : []),
    ...(hasNewFacts ? [facts(document)] : []),
    ...(isWhole || toldAnew || hasNewFacts ? [history(document)] : []),
    ...listTouchedKeys(change).map((key) => mention(change.file, key)),
  ]
}

/** The sources that are cited in sentences and fields that came, went or changed. */
function listTouchedKeys({ sentences = [], fields }: TextChange): readonly string[] {
  const words = [
    ...sentences.flatMap((change) =>
      change.kind === 'changed' ? change.runs.map(({ text: run }) => run) : [change.text],
    ),
    ...fields.flatMap(({ before = '', after = '' }) => [before, after]),
  ].join(' ')
  return [...words.matchAll(/\[\^([a-z0-9-]+)/g)].flatMap(([, key]) => key ?? [])
}
