import { listOf } from '@/lib/check/library'
import { getText } from '@/lib/check/yaml-values'
import { toSiteAddress } from '@/lib/site'

import { ChangesError } from './changes-error'
import { compareAddresses } from './compare-addresses'
import { compareOthers } from './compare-others'
import { compareProblems } from './compare-problems'
import { compareSources } from './compare-sources'
import { compareStatistics } from './compare-statistics'
import { compareTexts, textKinds } from './compare-texts'
import type { Comparison } from './comparison'
import { isSame, listUnreadable, mendTree, readTree } from './content-tree'
import type { ContentTree } from './content-tree'
import { findAffected, listReasonsForAll } from './find-affected'
import { findOutdated } from './find-outdated'
import { findRenamed } from './find-renamed'
import { findWarnings } from './find-warnings'
import type { Base } from './find-base'
import { isDraft, toReaderView } from './reader-view'
import type { ChangesReport } from './report'
import { listSiteAddresses } from './site-addresses'

/**
 * Compares content/ in two folders.
 * @param before the folder with the content as it was
 * @param after the folder with the content as it is
 * @param base how the earlier state was found
 * @throws ChangesError where a folder has no content
 */
export async function compareContent(
  before: string,
  after: string,
  base: Base,
): Promise<ChangesReport> {
  const now = await readTree(after)
  const old = await readTree(before, now)
  if (!old || !now) {
    throw new ChangesError(
      'There is no folder "content" here. Start this in the folder of the project.',
    )
  }
  const unreadable = listUnreadable(old, now)
  const comparison = {
    before: toReaderView(old),
    after: toReaderView(mendTree(old, now, unreadable)),
    lang: chooseLanguage(now),
    unreadable: new Set(unreadable),
  }
  const report = isSameTree(old, now)
    ? describeNothing(comparison, base)
    : await describe(comparison, base)
  return { ...report, warnings: findWarnings(comparison, report) }
}

/** Reviewers read English; where the site has none, what it speaks first. */
function chooseLanguage({ library: { languages, defaultLanguage } }: ContentTree): string {
  return languages.includes('en') ? 'en' : (defaultLanguage ?? languages[0] ?? 'en')
}

const isSameTree = (a: ContentTree, b: ContentTree) =>
  a.files.size === b.files.size &&
  [...a.files].every(([file, bytes]) => isSame(bytes, b.files.get(file)))

type Described = Omit<ChangesReport, 'warnings'>

async function describe(comparison: Comparison, base: Base): Promise<Described> {
  const changes = {
    statistics: compareStatistics(comparison),
    sources: compareSources(comparison),
    texts: compareTexts(comparison),
    others: compareOthers(comparison),
  }
  const addresses = {
    before: listSiteAddresses(comparison.before),
    after: listSiteAddresses(comparison.after),
  }
  return {
    ...describeNothing(comparison, base),
    ...changes,
    isUnchanged: false,
    renamed: findRenamed(comparison),
    affected: findAffected(comparison, changes, addresses),
    affectsAll: listReasonsForAll(changes),
    addresses: compareAddresses(comparison, addresses),
    outdated: findOutdated(comparison, changes.texts),
    problems: await compareProblems(comparison.before.tree.root, comparison.after.tree.root),
  }
}

function describeNothing({ after }: Comparison, base: Base): Described {
  const [site] = listOf(after.tree.library, 'Site')
  const texts = textKinds.flatMap((kind) => listOf(after.tree.library, kind))
  return {
    base,
    site: toSiteAddress(getText(site?.fields, 'address')?.value ?? ''),
    isUnchanged: true,
    statistics: [],
    sources: [],
    texts: [],
    others: [],
    renamed: [],
    affected: [],
    affectsAll: [],
    addresses: { added: [], gone: [], unsure: [], unpromised: [] },
    outdated: [],
    drafts: texts
      .filter((document) => isDraft(after, document))
      .map(({ file }) => file.path)
      .toSorted(),
    problems: { added: [], mended: 0 },
  }
}
