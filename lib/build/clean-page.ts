import { findLeftovers } from './find-leftovers'
import { isFrameworkAttribute, isFrameworkNode } from './framework-parts'
import { type HtmlNode, isElement, listNodes } from './html-nodes'

type Range = { readonly start: number; readonly end: number }

export type CleanPage = {
  readonly html: string
  /** What must not stand in it, one line each. */
  readonly leftovers: readonly string[]
}

// Two thirds of an exported page. It holds no "<", so it ends where a parser would end it, only sooner.
const flightData =
  /<script>(?:self\.__next_f|\(self\.__next_f=self\.__next_f\|\|\[\]\))\.push\([^<]*<\/script>/g

/**
 * Takes out of an exported page what Next.js adds for hydration. Everything else stays as it was,
 * character for character: the page is parsed to know where to cut, but never written anew.
 */
export function cleanPage(exported: string): CleanPage {
  const html = exported.replace(flightData, '')
  const nodes = listNodes(html)
  const cuts = mergeCuts(nodes.flatMap((node) => toCuts(node, html)))
  const clean = cutOut(html, cuts)
  const kept = nodes.filter((node) => !isCutOut(node, cuts))
  return { html: clean, leftovers: findLeftovers(clean, kept) }
}

/** In the order of the page, without those that lie in another. */
function mergeCuts(cuts: readonly Range[]): readonly Range[] {
  const merged: Range[] = []
  for (const cut of cuts.toSorted((a, b) => a.start - b.start)) {
    if (cut.start >= (merged.at(-1)?.end ?? 0)) merged.push(cut)
  }
  return merged
}

function cutOut(html: string, cuts: readonly Range[]): string {
  let kept = ''
  let position = 0
  for (const { start, end } of cuts) {
    kept += html.slice(position, start)
    position = end
  }
  return kept + html.slice(position)
}

/** Whether a node began in something that was cut out. One that the page does not hold in writing, such as a missing <tbody>, was not. */
function isCutOut(node: HtmlNode, cuts: readonly Range[]): boolean {
  const start = node.sourceCodeLocation?.startOffset
  if (start === undefined) return false
  return cuts.some((cut) => cut.start <= start && start < cut.end)
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
