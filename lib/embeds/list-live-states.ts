import { toSlug } from '@/lib/content/file-names'
import { listLanguages } from '@/lib/content/languages'
import { listStatistics } from '@/lib/content/statistics'

import type { EmbedState } from './embed-state'
import { toLiveState } from './live-state'

/** Each statistic as it is now, in every language that has it, the default language first. */
export function listLiveStates(): readonly (readonly [EmbedState, ...EmbedState[]])[] {
  const bySlug = new Map<string, [EmbedState, ...EmbedState[]]>()
  for (const lang of listLanguages()) {
    for (const slug of listStatistics(lang).map(toSlug)) {
      const states = bySlug.get(slug)
      const state = toLiveState(lang, slug)
      if (states) states.push(state)
      else bySlug.set(slug, [state])
    }
  }
  return [...bySlug.values()]
}
