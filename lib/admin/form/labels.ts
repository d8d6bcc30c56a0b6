/** The name of a field in words: "containerTitle" is "Container title", "ISBN" stays. */
export function toLabel(name: string): string {
  if (/^[A-Z]+$/.test(name)) return name
  const words = name
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .replace(/[-_]+/g, ' ')
    .toLowerCase()
  return words.charAt(0).toUpperCase() + words.slice(1)
}

/** The name of a kind of document in words, for several of them: "Story" is "Stories". */
export function toPluralLabel(kind: string): string {
  const label = toLabel(kind)
  if (label.endsWith('s')) return label
  return label.endsWith('y') ? `${label.slice(0, -1)}ies` : `${label}s`
}
