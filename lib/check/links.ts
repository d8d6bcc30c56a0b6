import { toString } from 'mdast-util-to-string'

import type { ContentDocument } from './document'
import type { Edit } from './problem'
import { getStart, walkTree } from './walk-tree'

export type Link = {
  readonly address: string
  /** Where the link begins, not its address. */
  readonly offset: number
  /** Whether "http://" was added to an address that stands in the text as www.example.org. */
  readonly isRecognised: boolean
  /** Whether it is the address of an image, defined below the text. */
  readonly isOfImage: boolean
  /** What would put another address in its place; undefined where it is written with escapes. */
  readonly toEdit: (address: string) => Edit | undefined
}

/** The links in a text, those defined below it included. */
export function listLinks({ text, file }: ContentDocument): readonly Link[] {
  if (!text) return []
  const visits = walkTree(text)
  const ofImages = new Set(
    visits.map(({ node }) => (node.type === 'imageReference' ? node.identifier : undefined)),
  )
  return visits.flatMap((visit) => {
    const { node } = visit
    if (node.type !== 'link' && node.type !== 'definition') return []
    const { url } = node
    const isRecognised = 'children' in node && url === `http://${toString(node)}`
    const isOfImage = node.type === 'definition' && ofImages.has(node.identifier)
    const offset = getStart(visit)
    // The address follows the words of a link, which can hold it, too.
    const start = file.text.slice(0, node.position?.end.offset ?? 0).lastIndexOf(url)
    const toEdit = (other: string) =>
      start < offset || url === '' ? undefined : { start, end: start + url.length, text: other }
    return [{ address: url, offset, isRecognised, isOfImage, toEdit }]
  })
}
