import type { ContentDocument } from './document'
import type { ContentLibrary } from './library'
import type { Problem, Problems } from './problem'

/** The names that stay the same while editors write texts and fields. */
export type ContentNames = Pick<
  ContentLibrary,
  'sources' | 'statistics' | 'memberStates' | 'languages'
>

/** A check that looks at nothing but a document and the names that it can use. */
type CheckAlone = (document: ContentDocument, names: ContentNames) => Problems

/**
 * The check, which keeps what it found in a document for as long as that document and the names are the same:
 * most files have not changed since the last check, in the preview as among many files that are tried out.
 */
export function keepFindings(check: CheckAlone): CheckAlone {
  const known: Known = new WeakMap()
  checks.set(check.name, known)

  return function* (document, library) {
    const names = getNames(library)
    const before = known.get(document)
    if (before && (before.names === names || haveSameNames(before.names, names))) {
      yield* before.found
      return
    }
    const found: Problem[] = []
    for (const problem of check(document, names)) {
      found.push(problem)
      yield problem
    }
    // A check that breaks off has not found all.
    known.set(document, { names, found })
  }
}

type Known = WeakMap<ContentDocument, { names: ContentNames; found: readonly Problem[] }>

/** What each check has found, by the name of its function. */
const checks = new Map<string, Known>()

/** What checks have found in a document, by their names, as long as nothing was named anew since. */
export const listFindings = (document: ContentDocument): Findings =>
  Object.fromEntries(
    [...checks].flatMap(([name, known]) => {
      const before = known.get(document)
      return before && last && haveSameNames(before.names, last) ? [[name, before.found]] : []
    }),
  )

/** Takes findings for those of a document, as if the checks had run with these names. */
export function setFindings(
  document: ContentDocument,
  names: ContentNames,
  findings: Findings,
): void {
  for (const [name, found] of Object.entries(findings))
    checks.get(name)?.set(document, { names, found })
}

/** Takes some names for those of the last time, so that findings are known by them as the same object. */
export function setLastNames(names: ContentNames): void {
  last = names
}

/** The names that checks ran with the last time. */
export const getLastNames = (): ContentNames | undefined => last

export type Findings = Readonly<Record<string, readonly Problem[]>>

const named = new WeakMap<ContentNames, ContentNames>()
let last: ContentNames | undefined

/** The names of a library, as the same object while nothing was named anew. */
function getNames(library: ContentNames): ContentNames {
  const names = named.get(library) ?? (last && haveSameNames(last, library) ? last : pick(library))
  named.set(library, names)
  last = names
  return names
}

const pick = ({ sources, statistics, memberStates, languages }: ContentNames): ContentNames => ({
  sources,
  statistics,
  memberStates,
  languages,
})

const haveSameNames = (one: ContentNames, other: ContentNames) =>
  areSame(one.sources, other.sources) &&
  areSame(one.statistics, other.statistics) &&
  areSame(one.memberStates, other.memberStates) &&
  areSame(one.languages, other.languages)

const areSame = (one: readonly string[], other: readonly string[]) =>
  one.length === other.length && one.every((name, index) => name === other[index])
