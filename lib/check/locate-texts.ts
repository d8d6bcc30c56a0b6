import type { Nodes, Root, Text } from 'mdast'

import { alignText, readMarkdownWriting } from './align-text'
import type { Unit } from './align-text'

export type TextPlaces = ReadonlyMap<Text, readonly Unit[]>

/**
 * Finds where each character of the wanted texts stands, by default of those that hold "[^". Most parts of a
 * tree know their place; those made by recognising a web address inside a text do not, so they are looked for
 * after the part before them.
 */
export function locateTexts(
  root: Root,
  source: string,
  isWanted: (value: string) => boolean = (value) => value.includes('[^'),
): TextPlaces {
  const places = new Map<Text, readonly Unit[]>()
  locate(root, 0, source.length)
  return places

  function locate(node: Nodes, cursor: number, limit: number): number {
    const start = node.position?.start.offset ?? cursor
    const end = node.position?.end.offset ?? limit
    if (node.type === 'text') {
      if (node.position && !isWanted(node.value)) return end
      const units = alignText(source, start, end, node.value, readMarkdownWriting)
      places.set(node, units)
      const last = units.at(-1)
      return last ? last.offset + last.length : start
    }
    if (!('children' in node)) return node.position ? end : start
    let inside = start
    for (const child of node.children) inside = locate(child, inside, end)
    return node.position ? end : inside
  }
}
