import type { Problem } from '@/lib/check/problem'

import type { SentenceChange, WordRun } from './diff-sentences'

/** A field or property with what it was and what it is; undefined where there was or is none. */
export type ValueChange = {
  readonly name: string
  readonly before?: string
  readonly after?: string
  /** The words that came and went, where it is a text. */
  readonly runs?: readonly WordRun[]
}

export type State = 'added' | 'changed' | 'removed'

export type FigureChange = {
  readonly id: string
  /** Its name on the page: "Brunei Darussalam, trade news". */
  readonly name: string
  readonly state: State
  readonly values: readonly ValueChange[]
}

export type StatisticChange = {
  readonly slug: string
  readonly file: string
  readonly title: string
  readonly state: State
  readonly values: readonly ValueChange[]
  readonly figures: readonly FigureChange[]
  /** The texts that print a value that changed, by their files. */
  readonly printedIn: readonly string[]
}

export type SourceChange = {
  readonly key: string
  readonly file: string
  readonly title: string
  readonly state: State
  readonly fields: readonly ValueChange[]
  /** The files that cite it, with how often. */
  readonly citedIn: readonly { readonly file: string; readonly count: number }[]
}

/** How a changed text tells its readers of the change. */
export type Telling =
  /** New entries in `changes`. */
  | { readonly kind: 'told'; readonly notes: readonly string[] }
  /** Published, changed, and no word of it. */
  | { readonly kind: 'untold' }
  /** Nothing that has to be told: a new text, a draft, another way of writing the same. */
  | { readonly kind: 'needless' }

export type TextChange = {
  readonly file: string
  /** What it is, in words: "Story of Viet Nam, 2018". */
  readonly name: string
  readonly kind: string
  readonly language: string
  readonly title: string
  readonly state: State
  readonly isDraft: boolean
  readonly wasDraft: boolean
  /** Undefined where one of the two states could not be read as a text. */
  readonly sentences: readonly SentenceChange[] | undefined
  readonly sentenceCount: number
  readonly fields: readonly ValueChange[]
  readonly citations: Difference
  readonly numbers: Difference
  readonly values: Difference
  readonly telling: Telling
  /** Change notes that readers had already seen, and that were changed or taken out. */
  readonly lostNotes: readonly string[]
}

/** What came and what went, each as often as it did. */
export type Difference = { readonly added: readonly string[]; readonly removed: readonly string[] }

/** A file of fields alone, such as a member state or the words of the interface. */
export type FileChange = {
  readonly file: string
  readonly name: string
  readonly state: State
  readonly fields: readonly ValueChange[]
  /** What a reviewer has to know of it. */
  readonly remark?: string
}

export type GoneAddress = {
  readonly address: string
  /** Whether it stands in content/addresses/published.txt. */
  readonly isPromised: boolean
  /** Where a redirect leads from it. */
  readonly leadsTo?: string
}

export type AddressChanges = {
  readonly added: readonly string[]
  readonly gone: readonly GoneAddress[]
  /** Pages of which a text could not be read, so that their places are not known. */
  readonly unsure: readonly string[]
  /** Lines that were taken out of the list of promised addresses. */
  readonly unpromised: readonly string[]
}

export type Outdated = { readonly file: string; readonly because: string }

export type ProblemChanges = {
  readonly added: readonly Problem[]
  /** How many of before are mended. */
  readonly mended: number
  /** Why the check could not run, where it could not. */
  readonly failure?: string
}

/** Something that a reviewer should not overlook; an alarm breaks a promise to readers. */
export type Warning = { readonly level: 'alarm' | 'notice'; readonly message: string }

/**
 * All that differs in content/ between the base and the working tree. This is what `--json` prints; fields may be
 * added to it, and none changes its meaning.
 */
export type ChangesReport = {
  readonly base: { readonly commit: string; readonly meaning: string }
  /** The address of the site, without a slash at its end. */
  readonly site: string
  readonly isUnchanged: boolean
  readonly warnings: readonly Warning[]
  readonly statistics: readonly StatisticChange[]
  readonly sources: readonly SourceChange[]
  readonly texts: readonly TextChange[]
  readonly others: readonly FileChange[]
  /** Files that were given another name and are the same otherwise. */
  readonly renamed: readonly { readonly before: string; readonly after: string }[]
  readonly affected: readonly string[]
  /** Why every page can look different, where that is so. */
  readonly affectsAll: readonly string[]
  readonly addresses: AddressChanges
  readonly outdated: readonly Outdated[]
  readonly drafts: readonly string[]
  readonly problems: ProblemChanges
}
