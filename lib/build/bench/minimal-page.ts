import { findAttribute, type HtmlElement, type HtmlNode, isElement, listNodes } from '../html-nodes'

const keptTags = new Set(
  (
    'h1 h2 h3 h4 h5 h6 p ul ol li dl dt dd blockquote figure figcaption strong em a ' +
    'table caption thead tbody tr th td'
  ).split(' '),
)
const silentTags = new Set(['script', 'style', 'template', 'svg', 'noscript'])

const style = `
body { max-width: 38rem; margin: 2rem auto; padding: 0 1rem; font: 1.125rem/1.6 system-ui, sans-serif; color: #222; background: #fff }
h1, h2, h3 { line-height: 1.2; text-wrap: balance }
h1 { font-size: 2.2rem }
h2 { margin-top: 2.5rem }
a { color: #14418b; text-underline-offset: .15em }
blockquote { margin: 1.5rem 0; padding-left: 1rem; border-left: 3px solid #aaa }
table { border-collapse: collapse }
th, td { padding: .3rem .6rem; border-bottom: 1px solid #ccc; text-align: left }
@media (prefers-color-scheme: dark) { body { color: #eee; background: #111 } a { color: #9cf } }
`

/**
 * The page that somebody would write by hand with the same words: the main text of a built page in
 * plain elements, with half a kilobyte of style.
 */
export function toMinimalPage(builtPage: string): string {
  const main = listNodes(builtPage).find((node) => isElement(node) && node.tagName === 'main')
  const text = main ? toPlainHtml(main) : ''

  return [
    '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="description" content="The same words on a page written by hand, to compare with.">',
    '<link rel="stylesheet" href="/style.css"><title>The same words</title></head>',
    `<body><main>${text}</main></body></html>`,
  ].join('\n')
}

/** The style sheet that goes with it. */
export const minimalStyle = style.trim()

function toPlainHtml(node: HtmlNode): string {
  if (node.nodeName === '#text' && 'value' in node) return escapeHtml(node.value)
  if (!isElement(node) || silentTags.has(node.tagName)) return ''

  const inside = node.childNodes.map(toPlainHtml).join('')
  return keptTags.has(node.tagName) ? `${toStartTag(node)}${inside}</${node.tagName}>` : inside
}

function toStartTag(element: HtmlElement): string {
  const href = element.tagName === 'a' ? findAttribute(element, 'href') : undefined

  return href === undefined
    ? `<${element.tagName}>`
    : `<${element.tagName} href="${escapeHtml(href)}">`
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
}
