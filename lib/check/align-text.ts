/** How one character of a text is written in its source. */
export type Unit = { readonly offset: number; readonly length: number }

/** Reads what is written at an offset, if it is written in another way than by the character itself. */
export type ReadWriting = (
  source: string,
  offset: number,
  expected: string,
) => { readonly text: string; readonly length: number } | undefined

/**
 * Finds for each character of a text where it is written in the source between two offsets. What stands
 * only in the source (indentation, the ">" of a quotation, quotation marks) is passed over.
 */
export function alignText(
  source: string,
  start: number,
  end: number,
  text: string,
  readWriting: ReadWriting,
): readonly Unit[] {
  const units: Unit[] = []
  let offset = start
  while (units.length < text.length && offset < end) {
    const expected = text[units.length] ?? ''
    const writing = readWriting(source, offset, expected)
    if (writing && text.startsWith(writing.text, units.length)) {
      const { length } = writing
      units.push(...Array.from({ length: writing.text.length }, () => ({ offset, length })))
      offset += length
      continue
    }
    const character = source[offset] ?? ''
    if (character === expected || (isSpace(character) && isSpace(expected)))
      units.push({ offset, length: 1 })
    offset += 1
  }
  return units
}

const isSpace = (character: string) => character.trim() === ''

/** Escapes (\[) and character references (&#91;, &amp;) of Markdown. */
export const readMarkdownWriting: ReadWriting = (source, offset, expected) => {
  const character = source[offset]
  if (character === '\\' && /[!-/:-@[-`{-~]/.test(source[offset + 1] ?? '')) {
    return { text: source[offset + 1] ?? '', length: 2 }
  }
  if (character !== '&') return undefined
  const reference = /^&(?:#(\d{1,7})|#x([\da-f]{1,6})|[a-z]\w*);/i.exec(
    source.slice(offset, offset + 40),
  )
  if (!reference) return undefined
  const [writing, decimal, hexadecimal] = reference
  const code = decimal === undefined ? parseInt(hexadecimal ?? '', 16) : Number(decimal)
  if (!Number.isNaN(code))
    return { text: code > 0x10ffff ? expected : String.fromCodePoint(code), length: writing.length }
  // A named one: which character it is follows from the text; "&" itself is &amp; or stands for itself.
  return expected === '&' && writing !== '&amp;'
    ? undefined
    : { text: expected, length: writing.length }
}

/** Escapes in a YAML text in single or double quotation marks. */
export const readYamlWriting: Readonly<
  Record<'plain' | 'single' | 'double' | 'block', ReadWriting>
> = {
  plain: () => undefined,
  block: () => undefined,
  single: (source, offset) =>
    source.startsWith("''", offset) ? { text: "'", length: 2 } : undefined,
  double: (source, offset, expected) => {
    if (source[offset] !== '\\') return undefined
    const long = /^\\(?:x[\da-f]{2}|u[\da-f]{4}|U[\da-f]{8})/i.exec(
      source.slice(offset, offset + 10),
    )
    return { text: expected, length: long?.[0].length ?? 2 }
  },
}
