import { inlineScripts } from '@/lib/inline-scripts'

import { findAttribute, type HtmlElement, type HtmlNode, isComment, isElement } from './html-nodes'

// React's separators of text, and its marks around content that is complete. `$?` and `$!` mark
// content that only a script could bring; they stay, to be found as leftovers.
const reactMarker = /^(?: |\/?[$&]|F!?|html|head|body)$/

const inlineTexts = new Set<string>(Object.values(inlineScripts))

/** Whether a page works as well without this node, which Next.js or React added for the browser. */
export function isFrameworkNode(node: HtmlNode): boolean {
  if (isComment(node)) return reactMarker.test(node.data)
  if (!isElement(node)) return false

  switch (node.tagName) {
    case 'script':
      return !isOwnScript(node)
    case 'link':
      return isFrameworkHint(node)
    case 'meta':
      return findAttribute(node, 'name')?.startsWith('next-') ?? false
    case 'div':
      return isEmptyAndHidden(node)
    default:
      return false
  }
}

/** Attributes that speak to the framework alone. */
export function isFrameworkAttribute(name: string): boolean {
  return name === 'data-precedence' || name === 'data-nimg'
}

/** Data in a script element, a script of our own under /assets/, or one that the policy names by its hash. */
export function isOwnScript(script: HtmlElement): boolean {
  const type = findAttribute(script, 'type') ?? ''
  if (type === 'application/ld+json') return true

  const source = findAttribute(script, 'src')
  if (source === undefined) return inlineTexts.has(readText(script))
  return type === 'module' && source.startsWith('/assets/')
}

const readText = ({ childNodes }: HtmlElement) =>
  childNodes.map((node) => ('value' in node ? node.value : '')).join('')

function isFrameworkHint(link: HtmlElement): boolean {
  const relations = (findAttribute(link, 'rel') ?? '').toLowerCase().split(/\s+/)
  if (relations.some((relation) => ['modulepreload', 'prefetch', 'expect'].includes(relation))) {
    return true
  }
  // A style sheet that a page uses is linked already; others are for the page of unknown addresses.
  const kind = findAttribute(link, 'as') ?? ''
  return relations.includes('preload') && ['script', 'style'].includes(kind)
}

function isEmptyAndHidden(div: HtmlElement): boolean {
  return (
    div.attrs.length === 1 &&
    findAttribute(div, 'hidden') !== undefined &&
    div.childNodes.every(isFrameworkNode)
  )
}
