import { findImpossibleCharacters } from './check-characters'
import { adviceAt, errorAt, errorIn, toEdit } from './problem'
import type { Problem } from './problem'
import type { FoundFile } from './read-files'
import { toTextFile } from './text-file'
import type { TextFile } from './text-file'
import { findWrongBytes } from './wrong-bytes'

export type TextReading = {
  readonly problems: readonly Problem[]
  /** Undefined where the file holds no text that can be read. */
  readonly file: TextFile | undefined
}

/** Turns the bytes of a file into text, and tells what is odd about the way it was saved. */
export function readText({ name, bytes }: FoundFile): TextReading {
  const path = `content/${name}`
  const text = new TextDecoder('utf-8').decode(bytes)
  const file = toTextFile(path, text)
  const wrong = findWrongBytes(bytes, text)
  if (wrong) {
    const { offset, message } = wrong
    const problem = offset === undefined ? errorIn(path, message) : errorAt(file, offset, message)
    return { problems: [problem], file: undefined }
  }
  if (text.trim() === '') {
    return {
      problems: [errorIn(path, 'The file is empty. Write something in it, or delete it.')],
      file: undefined,
    }
  }
  return { problems: [...findOddities(file, bytes)], file }
}

function* findOddities(file: TextFile, bytes: Uint8Array): Generator<Problem> {
  const { path, text } = file
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) {
    const problem = errorIn(
      path,
      'The file begins with an invisible byte-order mark. Save it as "UTF-8", not as "UTF-8 with BOM".',
    )
    // Whatever is written again is written without the mark.
    yield { ...problem, fix: { edits: [], done: 'Took out the invisible byte-order mark.' } }
  }
  const windowsLineEnd = text.indexOf('\r\n')
  if (windowsLineEnd >= 0) {
    const problem = adviceAt(
      file,
      windowsLineEnd,
      'The file has Windows line ends. Save it with the line ends "LF".',
    )
    const edits = [...text.matchAll(/\r\n/g)].map(({ index }) => toEdit(index, 1, ''))
    yield {
      ...problem,
      topic: 'line-ends',
      fix: { edits, done: 'Replaced the Windows line ends.' },
    }
  }
  const loneReturn = text.search(/\r(?!\n)/)
  if (loneReturn >= 0) {
    yield errorAt(
      file,
      loneReturn,
      'A line ends in the way of old Macintosh computers. Save the file with the line ends "LF".',
    )
  }
  for (const problem of findImpossibleCharacters(file)) yield { ...problem, topic: 'characters' }
  for (const { index } of text.matchAll(/^(?:<{7}|>{7}|\|{7})(?: |\r?$)/gm)) {
    const problem = errorAt(
      file,
      index,
      'Two versions of this text were not merged to the end. Keep one of them, and take out the lines that begin with <<<<<<<, ======= and >>>>>>>.',
    )
    yield { ...problem, topic: 'unmerged-versions' }
  }
}

/** Whether two versions of a text stand side by side in it: then nothing else that is said of it would be true. */
export const isHalfMerged = ({ text }: TextFile) => /^<{7}(?: |\r?$)/m.test(text)
