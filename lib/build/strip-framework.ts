import { isFrameworkAttribute, isFrameworkNode } from './framework-parts'
import { type HtmlNode, isElement, listNodes } from './html-nodes'

type Range = { readonly start: number; readonly end: number }

/**
 * Takes out of an exported page what Next.js adds for hydration. Everything else stays as it was,
 * character for character: the page is parsed to know where to cut, but never written anew.
 */
export function stripFramework(html: string): string {
  const cuts = listNodes(html)
    .flatMap((node) => toCuts(node, html))
    .toSorted((a, b) => a.start - b.start)

  let kept = ''
  let position = 0
  for (const { start, end } of cuts) {
    if (start < position) continue
    kept += html.slice(position, start)
    position = end
  }
  return kept + html.slice(position)
}

function toCuts(node: HtmlNode, html: string): readonly Range[] {
  const place = node.sourceCodeLocation
  if (!place) return []
  if (isFrameworkNode(node)) return [{ start: place.startOffset, end: place.endOffset }]
  if (!isElement(node)) return []

  return Object.entries(node.sourceCodeLocation?.attrs ?? {})
    .filter(([name]) => isFrameworkAttribute(name))
    .map(([, { startOffset, endOffset }]) => ({
      start: html[startOffset - 1] === ' ' ? startOffset - 1 : startOffset,
      end: endOffset,
    }))
}
