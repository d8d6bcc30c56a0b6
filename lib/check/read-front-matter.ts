import { errorAt } from './problem'
import type { Problem } from './problem'
import type { TextFile } from './text-file'

export type FrontMatter =
  | {
      readonly start: number
      readonly end: number
      readonly textStart: number
      readonly problem?: undefined
    }
  | { readonly problem: Problem }

const example = 'The file has to begin with a line "---", then the fields, then a line "---" again.'

/** Finds the fields at the head of a text, between two lines of three hyphens. */
export function readFrontMatter(file: TextFile): FrontMatter {
  const { text } = file
  const opening = /^(-{3,})([^\n]*)(?:\n|$)/.exec(text)
  if (!opening) {
    const later = /^---[ \t]*\r?$/m.exec(text.trimStart())
    const pushedDown = later?.index === 0
    return {
      problem: errorAt(
        file,
        0,
        pushedDown
          ? `${/^\s*\n/.test(text) ? 'An empty line' : 'A space'} stands before the fields. Delete it. ${example}`
          : `The fields are missing. ${example}`,
      ),
    }
  }
  const [line, hyphens = '', rest = ''] = opening
  const word = rest.trim()
  if (hyphens.length > 3) {
    return {
      problem: errorAt(
        file,
        0,
        `The first line has too many hyphens. Write exactly three. ${example}`,
      ),
    }
  }
  if (word !== '') {
    return {
      problem: errorAt(
        file,
        3,
        `"${word}" stands behind the three hyphens. Take it out: the fields are plain words, never a program. ${example}`,
      ),
    }
  }
  return findEnd(file, line.length)
}

function findEnd(file: TextFile, start: number): FrontMatter {
  const closing = /^---([^\n]*)$/m.exec(file.text.slice(start))
  if (!closing) {
    return {
      problem: errorAt(
        file,
        0,
        'The fields that begin here never end. Write a line "---" below the last of them.',
      ),
    }
  }
  const end = start + closing.index
  if (closing[1]?.trim() !== '') {
    return {
      problem: errorAt(
        file,
        end,
        'This line would end the fields, because it begins with "---". Write exactly three hyphens to end them; if it belongs to a text, begin it in another way.',
      ),
    }
  }
  return { start, end, textStart: end + closing[0].length }
}
