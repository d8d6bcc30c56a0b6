import { isKey } from '@/lib/citations/syntax'

import type { Edit, Fix } from './problem'
import { toEdit } from './problem'

// The brackets and the caret with a backslash or a character code, as visual editors write them.
const backslash = String.raw`\\{0,2}`
const open = String.raw`(?:${backslash}\[|&#(?:91|x5b);|&lbrack;)`
const caret = String.raw`(?:${backslash}\^|&#(?:94|x5e);|&Hat;)`
const close = String.raw`(?:${backslash}\]|&#(?:93|x5d);|&rbrack;)`
const written = new RegExp(
  String.raw`(${open}${caret})((?:[a-z0-9]|\\?-)+)((?:\s*,[^\[\]\\&\n]{1,60})?)(${close})`,
  'iy',
)

/**
 * Takes out the backslashes and character codes of a citation that a visual editor escaped.
 * @param offset where the citation is told, at its first bracket or the backslash before it
 * @param canCite whether the name of a source or note can stand there
 * @returns undefined where it is not certain that a citation is meant
 */
export function fixEscapedCitation(
  source: string,
  offset: number,
  canCite: (key: string) => boolean,
): Fix | undefined {
  const start = findStart(source, offset)
  written.lastIndex = start
  const match = written.exec(source)
  if (!match) return undefined
  const [whole, opening = '', writtenKey = '', locator = '', closing = ''] = match
  const key = writtenKey.replaceAll('\\', '')
  // Before a round bracket or a colon it would become a link or the beginning of a note.
  if (!isKey(key) || !canCite(key) || /[(:]/.test(source[start + whole.length] ?? ''))
    return undefined
  const keyAt = start + opening.length
  const edits: readonly Edit[] = [
    toEdit(start, opening.length, '[^'),
    toEdit(keyAt, writtenKey.length, key),
    toEdit(keyAt + writtenKey.length + locator.length, closing.length, ']'),
  ]
  return {
    edits: edits.filter(({ start: from, end, text }) => source.slice(from, end) !== text),
    done: `Wrote [^${key}${locator}] without the backslashes or codes of an editor.`,
  }
}

/** A field tells of a citation behind the backslashes that stand before it. */
function findStart(source: string, offset: number): number {
  let start = offset
  while (start > 0 && offset - start < 2 && source[start - 1] === '\\') start -= 1
  return start
}
