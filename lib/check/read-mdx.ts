import type { Root } from 'mdast'

import { findMdxFault } from './mdx-faults'
import { errorAt } from './problem'
import type { Problem } from './problem'
import type { TextFile } from './text-file'

export type MdxReading = { readonly problems: readonly Problem[]; readonly text: Root | undefined }

const mostFaults = 50

/**
 * Reads a text in MDX. Reading stops at the first broken place; to find the next ones, that place is
 * covered by a harmless letter, and the text is read again.
 * @param parse reads a whole file, or a text without fields at its head
 */
export function readMdx(file: TextFile, parse: (text: string) => Root): MdxReading {
  const problems: Problem[] = []
  let source = file.text
  while (problems.length < mostFaults) {
    try {
      return { problems, text: parse(source) }
    } catch (error) {
      const fault = findMdxFault(error, source)
      problems.push(errorAt(file, fault.offset, fault.message))
      if (fault.covered === source) return { problems, text: undefined }
      source = fault.covered
    }
  }
  return { problems, text: undefined }
}
