import { checkCitations } from './check-citations'
import { checkCode } from './check-code'
import { checkDrafts } from './check-drafts'
import { checkEditions } from './check-editions'
import { checkFields } from './check-fields'
import { checkFigures } from './check-figures'
import { checkHeadings } from './check-headings'
import { checkLinks } from './check-links'
import { checkMemberStates } from './check-member-states'
import { checkLanguages } from './check-languages'
import { checkNames, isApart } from './check-names'
import { checkNotes } from './check-notes'
import { checkNumbers } from './check-numbers'
import { checkRedirects } from './check-redirects'
import { checkReferences } from './check-references'
import { checkSite } from './check-site'
import { checkSnapshots } from './check-snapshots'
import { checkSources } from './check-sources'
import { checkStatistics } from './check-statistics'
import { checkStatisticTags } from './check-statistic-tags'
import { checkTags } from './check-tags'
import { checkUnused } from './check-unused'
import { checkValues } from './check-values'
import { checkWords } from './check-words'
import type { ContentDocument } from './document'
import { findKind } from './document-kinds'
import { toLibrary } from './library'
import type { ContentLibrary } from './library'
import { errorIn, sortProblems } from './problem'
import type { Problem, Problems } from './problem'
import { readDocument } from './read-document'
import { readFiles } from './read-files'
import type { FoundFile } from './read-files'
import { readText } from './read-text'
import { explain } from './topics'
import type { Topic } from './topics'

type CheckDocument = (document: ContentDocument, library: ContentLibrary) => Problems
type CheckLibrary = (library: ContentLibrary, names: readonly string[]) => Problems
/** A check with what it looks after: its problems bear that topic. */
type Explained<Check> = readonly (readonly [Topic, Check])[]

const documentChecks: Explained<CheckDocument> = [
  ['fields', checkFields],
  ['values', checkValues],
  ['references', checkReferences],
  ['figures', checkFigures],
  ['code', checkCode],
  ['tags', checkTags],
  ['statistic-tags', checkStatisticTags],
  ['headings', checkHeadings],
  ['links', checkLinks],
  ['citations', checkCitations],
  ['notes', checkNotes],
  ['uncited-numbers', checkNumbers],
]

const libraryChecks: Explained<CheckLibrary> = [
  ['site', checkSite],
  ['editions', checkEditions],
  ['drafts', checkDrafts],
  ['sources', checkSources],
  ['statistics', checkStatistics],
  ['snapshots', checkSnapshots],
  ['member-states', checkMemberStates],
  ['redirects', checkRedirects],
  ['interface-words', checkWords],
  ['unused', checkUnused],
]

/** Finds all that an editor has to mend in content/, without running anything that stands there. */
export async function checkContent(root: string): Promise<readonly Problem[]> {
  const found = await readFiles(root)
  if (!found) return [...explain('project', [noContent])]
  const contentFiles = found.files.filter(({ name }) => !isApart(name))
  const names = contentFiles.map(({ name }) => name)
  const readings = contentFiles.map(read)
  const documents = readings.flatMap(({ document }) => document ?? [])
  const library = toLibrary(documents, names)
  return sortProblems([
    ...explain('file-names', checkNames(found)),
    ...explain('languages', checkLanguages(names)),
    ...readings.flatMap(({ problems }) => problems),
    ...documents.flatMap((document) =>
      documentChecks.flatMap(([topic, check]) => [...explain(topic, check(document, library))]),
    ),
    ...libraryChecks.flatMap(([topic, check]) => [...explain(topic, check(library, names))]),
  ])
}

const noContent = errorIn(
  'content',
  'There is no folder "content" here. Start the check in the folder of the project.',
)

type Reading = { readonly problems: readonly Problem[]; readonly document?: ContentDocument }

function read(found: FoundFile): Reading {
  const kind = findKind(found.name)
  if (!kind) return { problems: [] }
  const { problems: oddities, file } = readText(found)
  const problems = [...explain('encoding', oddities)]
  if (!file) return { problems }
  const { document, problems: more } = readDocument(file, kind)
  return { problems: [...problems, ...more], document }
}
