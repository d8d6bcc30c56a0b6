import { listQuotes, type SpokenQuote } from '@/lib/articles/quotes'
import type { PressReleasePage } from '@/lib/pages/press-release-page'

import { full, type JsonLd } from './json-ld'

/** What persons say in the press release: a schema.org Quotation each, in reading order. */
export const toQuotationsJsonLd = ({ facts, article }: PressReleasePage): readonly JsonLd[] =>
  listQuotes(article.tree).map((quote) => ({
    '@context': 'https://schema.org',
    '@type': 'Quotation',
    text: withoutMarks(quote.words),
    inLanguage: facts.lang,
    ...(facts.original !== undefined && { dateCreated: facts.original.issued }),
    creator: toSpeaker(quote),
    spokenByCharacter: toSpeaker(quote),
    isPartOf: { '@id': full(facts.path) },
  }))

const toSpeaker = ({ speaker, role }: SpokenQuote): JsonLd => ({
  '@type': 'Person',
  name: speaker,
  ...(role !== undefined && { jobTitle: role }),
})

/** The marks around spoken words are the release's, not the speaker's. */
const withoutMarks = (words: string) => words.replace(/^[“"‘']|[”"’']$/gu, '')
