import type { Source } from '@/lib/content/types'

import type { PageFacts } from '@/lib/pages/page-facts'

/** Highwire Press tags of a page, as reference managers such as Zotero read them. */
export function toHighwireTags(facts: PageFacts, url: string): Record<string, string> {
  if (facts.published === undefined) return {}
  return {
    citation_title: facts.title,
    citation_publication_date: facts.published.replaceAll('-', '/'),
    citation_language: facts.lang,
    citation_fulltext_html_url: url,
  }
}

/** A cited source as the content of a `citation_reference` tag. */
export function toHighwireReference(source: Source): string {
  const makers = (source.author ?? source.editor ?? []).map(
    ({ literal, family, given }) => literal ?? [family, given].filter(Boolean).join(', '),
  )
  const parts = [
    ['citation_title', source.title],
    ...makers.map((maker) => ['citation_author', maker]),
    ['citation_publisher', source.publisher],
    ['citation_publication_date', source.issued?.replaceAll('-', '/')],
  ]
  return parts
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}=${value?.replaceAll(';', ',')}`)
    .join('; ')
}
