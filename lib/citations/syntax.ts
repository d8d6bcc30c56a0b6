export const maxLocatorLength = 60

/** A piece of text between or around citations. */
export type TextSegment = { readonly kind: 'text'; readonly text: string }

/** `[^key]` or `[^key, locator]`. */
export type CitationSegment = {
  readonly kind: 'citation'
  readonly key: string
  readonly locator?: string
}

/** Something that looks like a citation and is none. */
export type MalformedSegment = {
  readonly kind: 'malformed'
  readonly text: string
  readonly problem: CitationProblem
}

export type CitationProblem =
  'empty' | 'not-closed' | 'bad-key' | 'empty-locator' | 'long-locator' | 'address-in-locator'

export type Segment = TextSegment | CitationSegment | MalformedSegment

const opening = '[^'
const keyPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/
const addressPattern = /https?:\/\/|www\.|\w\.(?:com|org|net|int|gov)\b/i

/** Whether a text can be the key of a source or the name of a note: lower-case letters, digits, hyphens. */
export const isKey = (text: string) => keyPattern.test(text)

/** Splits the text of a paragraph at its citations, in reading order; loses no character of the text between. */
export function splitCitations(text: string): readonly Segment[] {
  const segments: Segment[] = []
  let rest = text
  for (let start = rest.indexOf(opening); start >= 0; start = rest.indexOf(opening)) {
    if (start > 0) segments.push({ kind: 'text', text: rest.slice(0, start) })
    const end = rest.indexOf(']', start)
    if (end < 0) {
      segments.push({ kind: 'malformed', text: rest.slice(start), problem: 'not-closed' })
      return segments
    }
    segments.push(readCitation(rest.slice(start + opening.length, end)))
    rest = rest.slice(end + 1)
  }
  if (rest !== '') segments.push({ kind: 'text', text: rest })
  return segments
}

/** Reads what stands between `[^` and `]`. */
function readCitation(inside: string): CitationSegment | MalformedSegment {
  const comma = inside.indexOf(',')
  const key = (comma < 0 ? inside : inside.slice(0, comma)).trim()
  const locator =
    comma < 0
      ? undefined
      : inside
          .slice(comma + 1)
          .replace(/\s+/g, ' ')
          .trim()
  const problem = findCitationProblem(key, locator)
  if (problem) return { kind: 'malformed', text: `${opening}${inside}]`, problem }
  return locator === undefined ? { kind: 'citation', key } : { kind: 'citation', key, locator }
}

/** What is wrong with a key and its locator, or undefined. */
export function findCitationProblem(key: string, locator?: string): CitationProblem | undefined {
  if (key === '') return 'empty'
  // Another one begins before this one has ended.
  if (key.includes(opening) || locator?.includes(opening)) return 'not-closed'
  if (!isKey(key)) return 'bad-key'
  if (locator === undefined) return undefined
  if (locator === '') return 'empty-locator'
  if (locator.length > maxLocatorLength) return 'long-locator'
  if (addressPattern.test(locator)) return 'address-in-locator'
  return undefined
}
