import { maxLocatorLength } from '@/lib/citations/syntax'
import type { CitationProblem } from '@/lib/citations/syntax'

import { suggest } from './plain-words'

/** What a file can cite: the sources, and its own notes. */
export type Citable = { readonly sources: readonly string[]; readonly notes: readonly string[] }

const problems: Readonly<Record<CitationProblem, string>> = {
  empty: 'This citation names nothing. Write the name of a source in it: [^key].',
  'not-closed':
    'This citation is not closed. Write a "]" after the name and the place: [^key, p. 12].',
  'bad-key':
    'The name in this citation can have only lower-case letters, digits and single hyphens. Write [^key] or [^key, p. 12].',
  'empty-locator':
    'Nothing follows the comma in this citation. Write the place, such as [^key, p. 12], or take the comma out.',
  'long-locator': `The place in this citation is longer than ${maxLocatorLength} characters. Shorten it.`,
  'address-in-locator':
    'A web address stands in this citation. Write only the place in the source, such as p. 12; the address belongs to content/sources.',
}

export const describeProblem = (problem: CitationProblem) => problems[problem]

export const escaped =
  'Your editor escaped this citation: there is a backslash or a code before its bracket. Write it as [^key], or use <Cite source="key" />.'

export const inLink =
  'A citation stands inside the words of a link. Move it behind the link; behind a bare web address, put a space before it.'

export const cutOff =
  'This citation is cut off by something other than plain text. Write only plain words between [^ and ], without * or _ or tags.'

export const inCode =
  'A citation stands in code here, where readers would see its bare signs. Code is what stands between ` and `, or follows a line that begins with ``` or ~~~: take these signs away.'

/** What is wrong with a citation of that name, or undefined. */
export function findKeyFault(
  key: string,
  locator: string | undefined,
  { sources, notes }: Citable,
): string | undefined {
  if (sources.includes(key)) return undefined
  if (notes.includes(key)) {
    return locator === undefined
      ? undefined
      : `"${key}" is a note of this file, so it cannot have a place behind a comma. Write [^${key}].`
  }
  return `cites the source "${key}", which is not in content/sources. ${suggest(key, [...sources, ...notes])}`
}
