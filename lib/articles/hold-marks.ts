import type { Element, ElementContent, Root, RootContent, Text } from 'hast'
import { visit } from 'unist-util-visit'

/** These scripts know no spaces, and Firefox breaks a line wherever they end, even before a bracket. */
const endsUnspaced = /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]$/u

/**
 * Puts citation marks of a tree (hast) that follow such a script into one element with the letter before them,
 * which the style sheet keeps on one line. No word is torn by it: none breaks before its last letter.
 */
export function holdMarks(tree: Root, elementName: string): void {
  visit(tree, 'text', (text, index = 0, parent) => {
    const next = index + 1
    if (!parent || !endsUnspaced.test(text.value)) return next
    const marks = takeMarks(parent.children.slice(next), elementName)
    if (marks.length === 0) return next
    parent.children.splice(next, marks.length, hold(text, marks))
    return next + 1
  })
}

function takeMarks(following: readonly RootContent[], elementName: string): ElementContent[] {
  const marks: ElementContent[] = []
  for (const node of following) {
    if (node.type !== 'element' || node.tagName !== elementName) break
    marks.push(node)
  }
  return marks
}

/** Takes the last letter, with all its signs, out of a text. */
function hold(text: Text, marks: readonly ElementContent[]): Element {
  const letters = [...new Intl.Segmenter().segment(text.value)]
  const letter = letters[letters.length - 1]?.segment ?? ''
  text.value = text.value.slice(0, -letter.length)
  return {
    type: 'element',
    tagName: 'span',
    properties: { className: ['cite-hold'] },
    children: [{ type: 'text', value: letter }, ...marks],
  }
}
