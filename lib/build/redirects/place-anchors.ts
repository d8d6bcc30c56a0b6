import { escapeHtml } from '@/lib/escape-html'
import { findAttribute, type HtmlElement, isElement, listNodes } from '../html-nodes'

/** A place on a page under its old name and under its name now. */
export type AnchorMove = { readonly from: string; readonly to: string }

/** Elements that an empty span cannot stand in. */
const closed = new Set(
  'table thead tbody tfoot colgroup ul ol dl menu select svg picture video audio iframe img input hr br'.split(
    ' ',
  ),
)

/** Gives places of a page their old names, too, each by an empty target at the place that stands for it now. */
export function placeAnchors(html: string, moves: readonly AnchorMove[]): string {
  const elements = listNodes(html).filter(isElement)
  const targets = moves.flatMap(({ from, to }) => {
    const element = elements.find((candidate) => findAttribute(candidate, 'id') === to)
    const offset = element && findOffset(element)
    return offset === undefined ? [] : [{ offset, tag: `<span id="${escapeHtml(from)}"></span>` }]
  })
  // From the last place to the first, so that no insertion moves a place still to come.
  return targets
    .toSorted((a, b) => b.offset - a.offset)
    .reduce((text, { offset, tag }) => text.slice(0, offset) + tag + text.slice(offset), html)
}

/** Where a target for an element can stand: in a row of a table, in its first cell. */
function findOffset(element: HtmlElement): number | undefined {
  const place = element.sourceCodeLocation
  if (element.tagName === 'tr') {
    const [cell] = element.childNodes.filter(isElement)
    return cell?.sourceCodeLocation?.startTag?.endOffset
  }
  return closed.has(element.tagName) ? place?.startOffset : place?.startTag?.endOffset
}
