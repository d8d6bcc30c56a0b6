import type { TextFile } from './text-file'

/** The line on which something is wrong, in three parts; a long line is cut around the place. */
export type Excerpt = {
  readonly before: string
  /** The character, word or citation at the place; empty at the end of a line. */
  readonly marked: string
  readonly after: string
}

const longestBefore = 40
const longestAfter = 40
const cut = '…'

/** The line of an offset with the place marked, ready to be shown: 'before' + 'marked' + 'after'. */
export function toExcerpt({ text }: TextFile, offset: number): Excerpt {
  const start = text.lastIndexOf('\n', offset - 1) + 1
  const end = findLineEnd(text, offset)
  const place = Math.min(offset, end)
  // Neither a whole book on one line nor a picture is taken apart into characters.
  const before = toCharacters(text.slice(Math.max(start, place - 400), place))
  const marked = readMarked(text.slice(place, Math.min(end, place + 400)))
  const after = toCharacters(text.slice(place + marked.length, Math.min(end, place + 800)))
  return {
    before: shorten(before.toReversed(), longestBefore, before.length < place - start)
      .toReversed()
      .join(''),
    marked,
    after: shorten(after, longestAfter, false).join(''),
  }
}

function findLineEnd(text: string, offset: number): number {
  const next = text.indexOf('\n', offset)
  const end = next < 0 ? text.length : next
  return text[end - 1] === '\r' && end > offset ? end - 1 : end
}

/** A citation, words in typographic quotation marks, a web address, the beginning of a tag, a word or name with its hyphens, else one character. */
function readMarked(rest: string): string {
  const whole =
    /^(?:\\?\[\\?\^(?:[^\]]{0,70}\]|[^\]\s]*)|[“„‘][^”“’]{1,40}[”“’]|https?:\/\/[^\s)"'>]{1,60}|<\/?[A-Za-z]\w*|[\p{L}\p{M}\p{N}_][\p{L}\p{M}\p{N}_-]*)/u
  const found = whole.exec(rest)?.[0]
  return found !== undefined && found.length <= 80
    ? found
    : (toCharacters(rest.slice(0, 40))[0] ?? '')
}

function shorten(
  characters: readonly string[],
  longest: number,
  isCut: boolean,
): readonly string[] {
  if (characters.length <= longest && !isCut) return characters
  return [...characters.slice(0, longest - 1), cut]
}

const segmenter = new Intl.Segmenter()

/** What readers see as one character each: a letter with all its marks. */
export const toCharacters = (text: string): readonly string[] =>
  [...segmenter.segment(text)].map(({ segment }) => segment)
