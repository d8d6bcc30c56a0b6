import type { Element, ElementContent } from 'hast'
import { toHtml as write } from 'hast-util-to-html'

/** A piece of a text: an element, or words. */
export type Piece = ElementContent | string

/** An element with its attributes and content. */
export const element = (
  tagName: string,
  properties: Element['properties'],
  ...children: readonly Piece[]
): Element => ({ type: 'element', tagName, properties, children: children.map(toNode) })

/** Pieces as HTML, everything in them escaped. */
export const toHtml = (pieces: readonly Piece[]) =>
  write({ type: 'root', children: pieces.map(toNode) })

/** A table with its head; the first cell of each row names the row. */
export const toTable = (
  columns: readonly string[],
  rows: readonly (readonly (readonly Piece[])[])[],
): Element =>
  element(
    'table',
    {},
    element('thead', {}, element('tr', {}, ...columns.map((name) => element('th', {}, name)))),
    element('tbody', {}, ...rows.map(toRow)),
  )

const toRow = ([label = [], ...cells]: readonly (readonly Piece[])[]) =>
  element(
    'tr',
    {},
    element('th', { scope: 'row' }, ...label),
    ...cells.map((cell) => element('td', {}, ...cell)),
  )

const toNode = (piece: Piece): ElementContent =>
  typeof piece === 'string' ? { type: 'text', value: piece } : piece
