import { isOwnScript } from './framework-parts'
import {
  findAttribute,
  type HtmlElement,
  type HtmlNode,
  isComment,
  isElement,
  listNodes,
} from './html-nodes'

/**
 * What must not stand in a finished page, one line each; an empty list if all is well.
 * @param nodes those of the page, where they are known
 */
export function findLeftovers(
  html: string,
  nodes: readonly HtmlNode[] = listNodes(html),
): readonly string[] {
  const inElements = nodes.filter(isElement).flatMap(findInElement)
  const inComments = nodes
    .filter(isComment)
    .filter(({ data }) => data.startsWith('$?') || data.startsWith('$!'))
    .map(({ data }) => `<!--${data}--> marks content that only a script would bring`)
  const inText = ['__next_f', 'self.__next']
    .filter((trace) => html.includes(trace))
    .map((trace) => `${trace}, the framework's own data`)

  return [...new Set([...inElements, ...inComments, ...inText])]
}

function findInElement(element: HtmlElement): readonly string[] {
  return [...findFrameworkParts(element), ...findWhatPolicyForbids(element)]
}

function findFrameworkParts(element: HtmlElement): readonly string[] {
  const { tagName } = element
  const id = findAttribute(element, 'id') ?? ''
  const address = findAttribute(element, 'src') ?? findAttribute(element, 'href') ?? ''

  if (tagName === 'template' && /^[BP]:/.test(id)) {
    return [`<template id="${id}">: readers would see only the fallback of a <Suspense>`]
  }
  if (tagName === 'div' && id.startsWith('S:')) {
    return [`<div id="${id}">: content of a <Suspense> that stays hidden`]
  }
  if (tagName === 'script' && !isOwnScript(element)) {
    return [address ? `<script src="${address}">` : '<script> with code in the page']
  }
  return /\/_next\/static\/.*\.js/.test(address) ? [`<${tagName}> to ${address}`] : []
}

// The content security policy of headers.ts would block each of these without a word to the reader.
function findWhatPolicyForbids(element: HtmlElement): readonly string[] {
  const { tagName } = element
  const inAttributes = element.attrs.flatMap(({ name, value }) => {
    if (name === 'style') return [`style="${value}" on <${tagName}>; use a class`]
    if (name.startsWith('on')) return [`${name}="…" on <${tagName}>; use lib/browser`]
    return /^\s*javascript:/i.test(value) ? [`${name}="${value}" on <${tagName}>`] : []
  })
  const source = findAttribute(element, 'src')
  const fromElsewhere = source !== undefined && !/^\/(?!\/)/.test(source)

  return [
    ...inAttributes,
    ...(tagName === 'style' ? ['<style> in the page; use the style sheet'] : []),
    ...(tagName === 'base' ? ['<base>'] : []),
    ...(fromElsewhere
      ? [`src="${source}" on <${tagName}>; write an address of this site, from its first slash`]
      : []),
  ]
}
