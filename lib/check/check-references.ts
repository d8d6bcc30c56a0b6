import type { ContentDocument } from './document'
import { listFigureIds } from './library'
import type { ContentLibrary } from './library'
import { suggest } from './plain-words'
import { errorAt } from './problem'
import type { Problem } from './problem'
import { walkTexts } from './yaml-values'

/** What a field names: files of a kind, or something that they hold. */
export type Target = 'sources' | 'statistics' | 'memberStates' | 'areas' | 'languages' | 'figures'

/** Which fields name another file, by kind of document. */
const references: Readonly<Record<string, Readonly<Record<string, Target>>>> = {
  Edition: { headlineFigures: 'statistics' },
  PressRelease: { source: 'sources', 'printedReferences.source': 'sources' },
  MemberState: { joinedSource: 'sources' },
  Site: { defaultLanguage: 'languages' },
  Statistic: {
    'figures.source': 'sources',
    'figures.creditedTo': 'sources',
    'figures.area': 'areas',
    'figures.contradictedBy': 'figures',
  },
  StatisticSnapshot: {
    'figures.source': 'sources',
    'figures.creditedTo': 'sources',
    'sources.key': 'sources',
    'texts.cautionSources': 'sources',
  },
  StatisticText: { 'figures.id': 'figures' },
}

/** What the field names that these names lead to, or undefined where it names nothing. */
export const findTarget = (kind: string, path: string): Target | undefined =>
  references[kind]?.[path]

const places: Readonly<Record<Target, (document: ContentDocument) => string>> = {
  sources: () => 'in content/sources',
  statistics: () => 'in content/statistics',
  memberStates: () => 'in content/member-states',
  areas: () => 'in content/member-states, nor "asean"',
  languages: () => 'in content/interface',
  figures: ({ slug }) => `the id of a value in content/statistics/${slug}.yaml`,
}

/** Every field that names another file, or a value of the same statistic, has to find it. */
export function* checkReferences(
  document: ContentDocument,
  library: ContentLibrary,
): Generator<Problem> {
  const targets = references[document.kind.name]
  if (!targets || !document.fields) return
  for (const { path, text } of walkTexts(document.fields)) {
    const target = targets[path]
    const names = target && listTargets(target, document, library)
    if (!target || !names || names.includes(text.value)) continue
    const field = path.split('.').at(-1)
    yield errorAt(
      document.file,
      text.offset,
      `"${field}" names "${text.value}", which is not ${places[target](document)}. ${suggest(text.value, names)}`,
    )
  }
}

function listTargets(target: Target, { slug }: ContentDocument, library: ContentLibrary) {
  if (target === 'areas') return ['asean', ...library.memberStates]
  if (target === 'figures') return listFigureIds(library, slug)
  return library[target]
}

/** The sources that the fields of a document name. */
export function listNamedSources({ kind, fields }: ContentDocument): readonly string[] {
  const targets = references[kind.name]
  if (!targets || !fields) return []
  return [...walkTexts(fields)]
    .filter(({ path }) => targets[path] === 'sources')
    .map(({ text }) => text.value)
}
