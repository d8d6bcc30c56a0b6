import {
  allEditions,
  allInterfaceWords,
  allMemberStates,
  allPages,
  allPressReleases,
  allSources,
  allStatistics,
  allStatisticSnapshots,
  allStatisticTexts,
  allStories,
  site,
} from 'contentlayer/generated'

import { markDrafts, withoutDrafts } from './drafts'
import { isPreview } from './preview'
import { markWithdrawn } from './withdrawal'

type FromFile = { readonly _raw: { readonly flattenedPath: string } }

// Each list is in the order of its files, since Contentlayer gives them in the file system's order.
const loaded = {
  // A preview that starts with broken content has no site until it is mended.
  site: site as typeof site | undefined,
  editions: markWithdrawn(inOrder(allEditions), allInterfaceWords),
  interfaceWords: inOrder(allInterfaceWords),
  memberStates: inOrder(allMemberStates),
  pages: markWithdrawn(inOrder(allPages), allInterfaceWords),
  pressReleases: markWithdrawn(inOrder(allPressReleases), allInterfaceWords),
  sources: inOrder(allSources),
  statistics: inOrder(allStatistics),
  statisticSnapshots: inOrder(allStatisticSnapshots),
  statisticTexts: markWithdrawn(inOrder(allStatisticTexts), allInterfaceWords),
  stories: markWithdrawn(inOrder(allStories), allInterfaceWords),
} as const

/** All content that may be shown: drafts in the preview alone, and marked. The check ran before; see lib/check. */
export const library = isPreview ? markDrafts(loaded) : withoutDrafts(loaded)

function inOrder<T extends FromFile>(documents: readonly T[]): readonly T[] {
  return documents.toSorted((a, b) => (a._raw.flattenedPath < b._raw.flattenedPath ? -1 : 1))
}
