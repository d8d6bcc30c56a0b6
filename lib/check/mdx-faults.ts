/** A place where a text cannot be read as MDX. */
export type MdxFault = {
  readonly offset: number
  readonly message: string
  /** The text with this place made harmless; its length is the same. */
  readonly covered: string
}

type ReadingError = {
  readonly message?: string
  readonly ruleId?: string
  readonly place?: unknown
  readonly line?: number
  readonly column?: number
}

export const bracesMessage =
  'Curly brackets { } would run as a program here, so they are not possible. Write \\{ and \\} to show them, or leave them out.'

/** Finds the true place and the cause of a reading error, in plain words. */
export function findMdxFault(thrown: unknown, source: string): MdxFault {
  const error = (thrown ?? {}) as ReadingError
  const message = error.message ?? ''
  const offset = toOffset(error, source) ?? source.length
  if (message.includes('import/export')) return importFault(source, offset)
  if (/expression|brace/.test(message) && !/attribute value|before name/.test(message))
    return braceFault(source, offset)
  if (error.ruleId === 'end-tag-mismatch') {
    return message.startsWith('Expected the closing tag')
      ? strayFault(source, offset, message)
      : unclosedFault(source, offset, message)
  }
  if (error.ruleId === 'unexpected-closing-slash') return closingFault(source, offset)
  if (message.includes('lazy line')) return lazyFault(source, offset)
  return angleFault(source, offset, message)
}

function importFault(source: string, offset: number): MdxFault {
  const start = Math.max(
    0,
    ...[...source.slice(0, offset + 1).matchAll(/^(?:import|export)\b/gm)].map(
      ({ index }) => index,
    ),
  )
  const word = source.slice(start, start + 6)
  return {
    offset: start,
    message: `A line that begins with the word "${word}" would run as a program. Begin the sentence in another way, or write "${word.charAt(0).toUpperCase()}${word.slice(1)}".`,
    covered: cover(source, start),
  }
}

function braceFault(source: string, offset: number): MdxFault {
  const start = findOpenBrace(source, offset)
  if (start < 0) return { offset, message: bracesMessage, covered: source }
  return { offset: start, message: bracesMessage, covered: coverBraces(source, start) }
}

/** The nearest brace before an offset that is not closed before it, passing over `\{`. */
function findOpenBrace(source: string, offset: number): number {
  let closed = 0
  for (let at = Math.min(offset, source.length - 1); at >= 0; at -= 1) {
    if (source[at - 1] === '\\') continue
    if (source[at] === '}' && at < offset) closed += 1
    if (source[at] === '{' && closed === 0) return at
    if (source[at] === '{') closed -= 1
  }
  return source.lastIndexOf('{', offset)
}

/** As the value of an attribute, a program becomes a quoted word, so that the tag itself stays whole. */
function coverBraces(source: string, start: number): string {
  const end = source.indexOf('}', start)
  if (source[start - 1] !== '=' || end < 0) return cover(source, start)
  const inside = source.slice(start + 1, end).replace(/[^\n]/g, 'x')
  return `${source.slice(0, start)}"${inside}"${source.slice(end + 1)}`
}

function unclosedFault(source: string, offset: number, message: string): MdxFault {
  const tag = /for `<(\/?[^>`]*)>`/.exec(message)?.[1] ?? ''
  const place = /\((\d+):(\d+)/.exec(message)
  const start = place ? toOffsetInLines(source, Number(place[1]), Number(place[2])) : offset
  const emptyTag = ['br', 'hr', 'img', 'input', 'Cite', 'Statistic', 'Chart'].includes(tag)
  const mend =
    emptyTag && /^[A-Z]/.test(tag)
      ? 'End it with "/>".'
      : `Write </${tag}> where it ends, before the end of the paragraph, list or quotation that it begins in.`
  const isHtml = /^[a-z]/.test(tag) || pictureTags.includes(tag.toLowerCase())
  return {
    offset: start,
    message: isHtml ? htmlMessage(tag) : `The tag <${tag}> is never closed. ${mend}`,
    covered: coverClosingTag(cover(source, start), start, tag),
  }
}

/** A closing tag inside a paragraph, of a tag that was opened outside it. */
function strayFault(source: string, offset: number, message: string): MdxFault {
  const closing = /`(<\/[^>`]*)>`/.exec(message)?.[1] ?? '</'
  const start = source.lastIndexOf(closing, offset)
  return {
    offset: Math.max(0, start),
    message: `${closing}> closes a tag that was opened in another paragraph, or outside these *words*. Put it on a line of its own, or open the tag at the same place.`,
    covered: coverOpeningTag(cover(source, start), start, closing.slice(2)),
  }
}

export const imageMessage =
  'Images and films have no place in texts: the site shows charts, which it draws itself, and nothing of others. Take it out; show figures with <Chart of="…" />, or write a link, [words](address), to the page that has it.'

/** Tags of HTML, and those that editors know from elsewhere, that would show a picture or a film. */
const pictureTags = ['img', 'image', 'picture', 'figure', 'svg', 'video', 'iframe']

export const htmlMessage = (tag: string) =>
  pictureTags.includes(tag.toLowerCase()) ? imageMessage : toHtmlMessage(tag)

const toHtmlMessage = (tag: string) =>
  `<${tag}> is HTML, which is not possible here. Take it out; for bold write **words**, for italics *words*, for a link [words](address).`

function closingFault(source: string, offset: number): MdxFault {
  const start = source.lastIndexOf('<', offset)
  const tag = /^<\/\s*([\w.:-]*)/.exec(source.slice(start))?.[1] ?? ''
  return {
    offset: start,
    message: `</${tag}> closes a tag that was not opened here. Take it out, or open <${tag}> in the same paragraph.`,
    covered: cover(source, start),
  }
}

function lazyFault(source: string, offset: number): MdxFault {
  const start = Math.max(source.lastIndexOf('<', offset), source.lastIndexOf('{', offset))
  return {
    offset,
    message:
      'A tag begins in a quotation or a list and goes on outside it. Begin each of its lines with the same ">" or indentation.',
    covered: start < 0 ? source : cover(source, start),
  }
}

function angleFault(source: string, offset: number, message: string): MdxFault {
  const start = source.lastIndexOf('<', Math.max(0, offset - (source[offset] === '<' ? 1 : 0)))
  if (start < 0)
    return {
      offset,
      message: 'This place cannot be read. Write it in a simpler way.',
      covered: source,
    }
  const rest = source.slice(start)
  const tag = /^<\/?([A-Za-z][\w-]*)/.exec(rest)?.[1]
  return {
    offset: start,
    message: angleMessage(rest, tag, message),
    covered:
      tag === undefined ? cover(source, start) : coverClosingTag(cover(source, start), start, tag),
  }
}

function angleMessage(rest: string, tag: string | undefined, message: string): string {
  if (rest.startsWith('<!--'))
    return 'A comment <!-- … --> is HTML, which is not possible here. Take it out.'
  if (rest.startsWith('<!') || rest.startsWith('<?'))
    return 'This is HTML, which is not possible here. Take it out.'
  if (/^<(?:https?|mailto|tel|ftp):/i.test(rest))
    return 'An address between < and > cannot be read here. Write [words](address).'
  if (/^<[^\s<>@]+@[^\s<>@]+>/.test(rest))
    return 'An e-mail address between < and > cannot be read here. Write [words](mailto:address).'
  if (tag === undefined)
    return 'A "<" begins a tag here. Write &lt; to show it, or write "less than".'
  if (message.includes('closing quote'))
    return `A quotation mark in the tag <${tag}> is never closed. Close it before "/>" or ">".`
  if (message.includes('attribute value'))
    return `A value in the tag <${tag}> has no quotation marks. Write name="value".`
  return `The tag <${tag}> is not written to its end. Write it as <${tag} name="value" />, or write &lt; to show a "<".`
}

/** Puts a harmless letter in one place; what cannot be covered stays, which ends the reading. */
const cover = (source: string, at: number) =>
  at < 0 || at >= source.length ? source : `${source.slice(0, at)}x${source.slice(at + 1)}`

/** Covers the tag that was closed by a tag covered after it. */
function coverOpeningTag(source: string, end: number, tag: string): string {
  const opening = source.lastIndexOf(`<${tag}`, end)
  return opening < 0 ? source : cover(source, opening)
}

/** Covers the tag that would close a tag covered before. */
function coverClosingTag(source: string, start: number, tag: string): string {
  const closing = source.indexOf(`</${tag}>`, start)
  return closing < 0 ? source : cover(source, closing)
}

function toOffset({ place, line, column }: ReadingError, source: string): number | undefined {
  const point = (place as { start?: unknown } | undefined)?.start ?? place
  const offset = (point as { offset?: unknown } | undefined)?.offset
  if (typeof offset === 'number') return offset
  return line === undefined || column === undefined
    ? undefined
    : toOffsetInLines(source, line, column)
}

/** The reader of MDX counts lines as Markdown does, where a lone carriage return ends one, too. */
function toOffsetInLines(source: string, line: number, column: number): number {
  const ends = [...source.matchAll(/\r\n|\n|\r/g)].map(({ 0: end, index }) => index + end.length)
  return Math.min((ends[line - 2] ?? 0) + column - 1, source.length)
}
