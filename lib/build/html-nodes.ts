import { type DefaultTreeAdapterTypes, parse } from 'parse5'

export type HtmlNode = DefaultTreeAdapterTypes.Node
export type HtmlElement = DefaultTreeAdapterTypes.Element
export type HtmlComment = DefaultTreeAdapterTypes.CommentNode

/** Every node of a page in document order, each with its place in the source. */
export function listNodes(html: string): readonly HtmlNode[] {
  // Without scripting, parse5 reads the inside of <noscript> as elements, so that it is seen too.
  const page = parse(html, { sourceCodeLocationInfo: true, scriptingEnabled: false })

  const nodes: HtmlNode[] = []
  const gather = (parent: HtmlNode) => {
    const children = 'childNodes' in parent ? parent.childNodes : []
    const ofTemplate = 'content' in parent ? [parent.content] : []
    for (const node of [...children, ...ofTemplate]) {
      nodes.push(node)
      gather(node)
    }
  }
  gather(page)
  return nodes
}

export function isElement(node: HtmlNode): node is HtmlElement {
  return 'tagName' in node
}

export function isComment(node: HtmlNode): node is HtmlComment {
  return node.nodeName === '#comment'
}

/** The value of an attribute, named in lower case; undefined if the element does not have it. */
export function findAttribute(element: HtmlElement, name: string): string | undefined {
  return element.attrs.find((attribute) => attribute.name === name)?.value
}
