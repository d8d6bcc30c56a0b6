/** A piece of a text, by offsets, and what stands there instead. */
export type Edit = { readonly start: number; readonly end: number; readonly text: string }

/** Makes edits that do not overlap. Of two at one place, the first given stands first. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const sorted = edits.toSorted((a, b) => a.start - b.start || a.end - b.end)
  const parts: string[] = []
  let position = 0
  for (const edit of sorted) {
    parts.push(text.slice(position, edit.start), edit.text)
    position = Math.max(position, edit.end)
  }
  return [...parts, text.slice(position)].join('')
}
