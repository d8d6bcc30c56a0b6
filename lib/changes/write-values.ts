import { escapeMarkdown } from './escape-markdown'
import { cutMiddle, writeRuns } from './markdown-parts'
import type { State, ValueChange } from './report'

/** A changed field in words: what it was and what it is. */
export function writeValue({ name, before, after, runs }: ValueChange): string {
  const label = escapeMarkdown(name)
  if (runs) return `${label}: ${writeRuns(runs)}`
  if (before === undefined) return `${label}, new: ${quote(after)}`
  if (after === undefined) return `${label}, taken out: it was ${quote(before)}`
  return `${label}: from ${quote(before)} to ${quote(after)}`
}

const quote = (text = '') => `“${escapeMarkdown(cutMiddle(text))}”`

/** "new", "changed" or "removed". */
export const writeState = (state: State) => (state === 'added' ? 'new' : state)

/** "1 new, 2 changed and 1 removed", by the states of some things. */
export function countStates(items: readonly { readonly state: State }[]): string {
  const counts = (['added', 'changed', 'removed'] as const).flatMap((state) => {
    const number = items.filter((item) => item.state === state).length
    return number === 0 ? [] : [`${number} ${writeState(state)}`]
  })
  return new Intl.ListFormat('en-GB').format(counts)
}
