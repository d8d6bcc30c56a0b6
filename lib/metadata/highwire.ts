import type { Source } from '@/lib/content/types'

import type { PageFacts } from '@/lib/pages/page-facts'
import { isCitable } from '@/lib/references/page-reference'

/** Highwire Press tags of a page, as reference managers such as Zotero read them. */
export function toHighwireTags(
  facts: PageFacts,
  url: string,
  siteName: string,
): Record<string, string> {
  const { published, original } = facts
  if (published === undefined && !isCitable(facts)) return {}
  const issued = original?.issued ?? published
  return {
    citation_title: facts.title,
    citation_author: original?.issuer ?? siteName,
    ...(issued !== undefined && { citation_publication_date: toDate(issued) }),
    // The words of others are older than their page here.
    ...(original !== undefined &&
      published !== undefined && { citation_online_date: toDate(published) }),
    // An institution keeps its name whole here; as an author it is split like that of a person.
    ...(original !== undefined && { citation_technical_report_institution: original.issuer }),
    citation_publisher: siteName,
    citation_language: facts.lang,
    citation_fulltext_html_url: url,
    citation_public_url: url,
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
    ['citation_publication_date', source.issued === undefined ? undefined : toDate(source.issued)],
  ]
  return parts
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}=${value?.replaceAll(';', ',')}`)
    .join('; ')
}

const toDate = (date: string) => date.replaceAll('-', '/')
