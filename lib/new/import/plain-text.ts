import { parseFragment } from 'parse5'

const tag = /<\/?(?:i|b|em|strong|sup|sub|sc|span|p|br|u|jats:\w+)\b[^<>]*>/gi
const entity = /&(?:#\d+|#x[\da-f]+|[a-z]\w*);/i

/** A text without marks of HTML, its spaces single. Other signs < and & stay as they are. */
export function toPlainText(text: string): string {
  const untagged = text.replace(tag, '')
  const decoded = entity.test(untagged) ? decodeEntities(untagged) : untagged
  return decoded.replace(/\s+/g, ' ').trim().normalize('NFC')
}

function decodeEntities(text: string): string {
  const [node] = parseFragment(text.replaceAll('<', '&lt;')).childNodes
  return node && 'value' in node ? node.value : text
}

/** Whether a text has marks of italics and the like, which are lost. */
export const isFormatted = (text: string) => text.search(tag) >= 0
