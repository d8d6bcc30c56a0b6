import { checkAddresses } from './check-addresses'
import { checkBrokenLinks } from './check-broken-links'
import { checkCharacters } from './check-characters'
import { checkCitations } from './check-citations'
import { checkCode } from './check-code'
import { checkDates } from './check-dates'
import { checkDrafts } from './check-drafts'
import { checkEditions } from './check-editions'
import { checkFieldTexts } from './check-field-texts'
import { checkEmptyTexts } from './check-empty-texts'
import { checkFields } from './check-fields'
import { checkFigures } from './check-figures'
import { checkHeadings } from './check-headings'
import { checkLineEnds } from './check-line-ends'
import { checkLinks } from './check-links'
import { checkLocators } from './check-locators'
import { checkMemberStates } from './check-member-states'
import { checkLanguages } from './check-languages'
import { checkNames, isApart } from './check-names'
import { checkNotes } from './check-notes'
import { checkNumbers } from './check-numbers'
import { checkReading } from './check-reading'
import { checkRedirects } from './check-redirects'
import { checkReferences } from './check-references'
import { checkSite } from './check-site'
import { checkSnapshots } from './check-snapshots'
import { checkSources } from './check-sources'
import { checkSpacing } from './check-spacing'
import { checkSpelling } from './check-spelling'
import { checkStatistics } from './check-statistics'
import { checkStatisticTags } from './check-statistic-tags'
import { checkStyle } from './check-style'
import { checkTags } from './check-tags'
import { checkUnused } from './check-unused'
import { checkValues } from './check-values'
import { checkWords } from './check-words'
import type { ContentDocument } from './document'
import { keepChecks, recallChecks, type Keeping } from './kept-checks'
import { keepFindings } from './kept-findings'
import { toLibrary } from './library'
import type { ContentLibrary } from './library'
import { errorIn, sortProblems } from './problem'
import type { Problem, Problems } from './problem'
import { readFiles } from './read-files'
import type { Found } from './read-files'
import { readFound } from './read-found'
import { runGuarded } from './run-guarded'
import { withQuoteFix } from './fix-yaml'
import { withSafeFix } from './safe-fix'
import { explain } from './topics'
import type { Topic } from './topics'

type CheckDocument = (document: ContentDocument, library: ContentLibrary) => Problems
type CheckLibrary = (library: ContentLibrary, names: readonly string[]) => Problems
/** A check with what it looks after: its problems bear that topic. */
type Explained<Check> = readonly (readonly [Topic, Check])[]

const documentChecks: Explained<CheckDocument> = [
  ['fields', keepFindings(checkFields)],
  ['values', keepFindings(checkValues)],
  ['references', checkReferences],
  ['figures', checkFigures],
  ['characters', keepFindings(checkCharacters)],
  ['code', keepFindings(checkCode)],
  ['tags', keepFindings(checkTags)],
  ['statistic-tags', checkStatisticTags],
  ['text-syntax', checkFieldTexts],
  ['headings', keepFindings(checkHeadings)],
  ['links', keepFindings(checkLinks)],
  ['addresses', checkAddresses],
  ['links', keepFindings(checkBrokenLinks)],
  ['citations', keepFindings(checkCitations)],
  ['locators', checkLocators],
  ['notes', keepFindings(checkNotes)],
  ['uncited-numbers', keepFindings(checkNumbers)],
  ['style', keepFindings(checkStyle)],
  ['spelling', keepFindings(checkSpelling)],
  ['reading', keepFindings(checkReading)],
  ['empty-texts', keepFindings(checkEmptyTexts)],
  ['spacing', keepFindings(checkSpacing)],
  ['line-ends', keepFindings(checkLineEnds)],
]

const libraryChecks: Explained<CheckLibrary> = [
  ['site', checkSite],
  ['editions', checkEditions],
  ['drafts', checkDrafts],
  ['sources', checkSources],
  ['values', checkDates],
  ['statistics', checkStatistics],
  ['snapshots', checkSnapshots],
  ['member-states', checkMemberStates],
  ['redirects', checkRedirects],
  ['interface-words', checkWords],
  ['unused', checkUnused],
]

/**
 * Finds all that an editor has to mend in content/, without running anything that stands there.
 * @param keeping what was found in files that have not changed since is taken from there
 */
export async function checkContent(root: string, keeping?: Keeping): Promise<readonly Problem[]> {
  const found = await readFiles(root)
  if (!found) return [...explain('project', [noContent])]
  if (keeping) await recallChecks(found, keeping)
  const problems = checkFound(found)
  if (keeping) await keepChecks(found, keeping)
  return problems
}

export type Checks = {
  readonly ofDocuments: Explained<CheckDocument>
  readonly ofLibrary: Explained<CheckLibrary>
}

const allChecks: Checks = { ofDocuments: documentChecks, ofLibrary: libraryChecks }

/** Finds all that an editor has to mend in the files that were read. A check that fails ends no other. */
export function checkFound(found: Found, checks: Checks = allChecks): readonly Problem[] {
  const contentFiles = found.files.filter(({ name }) => !isApart(name))
  const names = contentFiles.map(({ name }) => name)
  const readings = contentFiles.map(readFound)
  const documents = readings.flatMap(({ document }) => document ?? [])
  const library = toLibrary(documents, names)
  const problems = [
    ...runGuarded('file-names', 'content', () => checkNames(found)),
    ...runGuarded('languages', 'content', () => checkLanguages(names)),
    ...readings.flatMap(({ problems }) => problems),
    ...documents.flatMap((document) =>
      checks.ofDocuments.flatMap(([topic, check]) =>
        runGuarded(topic, document.file.path, () => check(document, library)),
      ),
    ),
    ...checks.ofLibrary.flatMap(([topic, check]) =>
      runGuarded(topic, 'content', () => check(library, names)),
    ),
  ]
  const files = new Map(documents.map(({ file }) => [file.path, file]))
  return sortProblems(
    problems
      .map((problem) => withQuoteFix(problem, files.get(problem.file)))
      .map((problem) => withSafeFix(problem, files.get(problem.file))),
  )
}

export const noContent = errorIn(
  'content',
  'There is no folder "content" here. Start the check in the folder of the project.',
)
