import type { ContentDocument } from './document'
import { bracesMessage, imageMessage } from './mdx-faults'
import { errorAt } from './problem'
import type { Problem } from './problem'
import { getStart, walkTree } from './walk-tree'

/** Refuses what MDX would run as a program, and what this site has no place for. */
export function* checkCode({ text, file }: ContentDocument): Generator<Problem> {
  if (!text) return
  for (const visit of walkTree(text)) {
    const { node } = visit
    const start = getStart(visit)
    if (node.type === 'mdxjsEsm') {
      for (const { 0: word, index } of node.value.matchAll(/^(?:import|export)\b/gm)) {
        yield errorAt(
          file,
          start + index,
          `A line that begins with the word "${word}" would run as a program. Take it out, or begin the sentence in another way.`,
        )
      }
    }
    if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') {
      yield errorAt(file, start, bracesMessage)
    }
    if (node.type === 'image' || node.type === 'imageReference') {
      yield errorAt(file, start, imageMessage)
    }
    if (node.type === 'html') yield errorAt(file, start, 'HTML is not possible here. Take it out.')
  }
}
