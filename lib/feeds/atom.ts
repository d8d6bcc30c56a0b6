import {
  findUpdated,
  sortNewestFirst,
  toTimestamp,
  type FeedEntry,
  type FeedFacts,
} from './feed-facts'

/** A feed in Atom (RFC 4287), the newest entry first. */
export function toAtom(facts: FeedFacts, entries: readonly FeedEntry[]): string {
  const parts = [
    tag('id', facts.self),
    tag('title', facts.title),
    tag('subtitle', facts.description),
    tag('updated', toTimestamp(findUpdated(facts, entries))),
    `<author>${tag('name', facts.author.name)}${tag('uri', facts.author.address)}</author>`,
    link('self', 'application/atom+xml', facts.self),
    link('alternate', 'text/html', facts.page),
    ...sortNewestFirst(entries).map(toEntry),
  ]
  const namespace = 'xmlns="http://www.w3.org/2005/Atom"'
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed ${namespace} xml:lang="${escapeXml(facts.lang)}">`,
    ...parts,
    '</feed>\n',
  ].join('\n')
}

function toEntry(entry: FeedEntry): string {
  return [
    '<entry>',
    tag('id', entry.id),
    tag('title', entry.title),
    link('alternate', 'text/html', entry.address),
    tag('published', toTimestamp(entry.published)),
    tag('updated', toTimestamp(entry.updated)),
    ...entry.categories.map(
      ({ term, label }) => `<category term="${escapeXml(term)}" label="${escapeXml(label)}"/>`,
    ),
    tag('summary', entry.summary),
    `<content type="html">${escapeXml(entry.toHtml())}</content>`,
    '</entry>',
  ].join('\n')
}

const tag = (name: string, text: string) => `<${name}>${escapeXml(text)}</${name}>`

const link = (rel: string, type: string, address: string) =>
  `<link rel="${rel}" type="${type}" href="${escapeXml(address)}"/>`

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
}

// XML 1.0 has no way to write these, not even as entities.
const forbidden = /[^\P{Cc}\t\n\r]|[\p{Cs}\uFFFE\uFFFF]/gu

/** Text as it stands in XML, between tags or inside double quotes; what XML cannot hold is left out. */
export const escapeXml = (text: string) =>
  text.replace(forbidden, '').replace(/[&<>"]/g, (character) => entities[character] ?? '')
