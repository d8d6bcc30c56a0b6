import type { Article } from '@/lib/articles/read-article'
import type { Entry } from '@/lib/citations/number-mentions'
import { getSource } from '@/lib/content/sources'
import { toReferenceText } from '@/lib/references/export-references'
import { toCsl } from '@/lib/references/to-csl'

import { toArticleText, type TextContext } from './article-text'
import { element, type Piece } from './html'

type Texts = {
  /** The texts of the page whose own notes stand in the list. */
  readonly articles?: readonly Article[]
  /** How a document that stands word for word words its own footnotes, by key of the source. */
  readonly printed?: ReadonlyMap<string, string>
}

/** The sources and notes of a page under their numbers, each source with its full reference and its address. */
export function toNotesText(
  context: TextContext,
  { articles = [], printed }: Texts = {},
): readonly Piece[] {
  const { entries } = context.notes
  if (entries.length === 0) return []
  const items = entries.map((entry) =>
    entry.kind === 'source'
      ? element('li', {}, ...toSourceText(entry.key, printed?.get(entry.key)))
      : element('li', {}, ...toNoteText(entry, articles, context)),
  )
  return [element('h2', {}, context.words.citations.listTitle), element('ol', {}, ...items)]
}

function toSourceText(key: string, printed: string | undefined): readonly Piece[] {
  const source = getSource(key)
  const reference = toReferenceText(toCsl(source, key))
  return [
    ...(printed === undefined ? [] : [element('p', {}, printed)]),
    element('p', {}, ...linkAddress(reference, source.URL)),
  ]
}

/** A reference with its address as a link, wherever in it the style has put the address. */
function linkAddress(reference: string, address: string | undefined): readonly Piece[] {
  if (address === undefined) return [reference]
  const link = element('a', { href: address }, address)
  const at = reference.indexOf(address)
  if (at < 0) return [`${reference} `, link]
  return [reference.slice(0, at), link, reference.slice(at + address.length)]
}

function toNoteText(entry: Entry, articles: readonly Article[], context: TextContext) {
  const article = articles.find(({ notes }) => notes.has(entry.key))
  const tree = article?.notes.get(entry.key)?.tree
  if (!article || !tree) throw new Error(`The note "${entry.key}" has no text on its page.`)
  return toArticleText(article, context, tree)
}
