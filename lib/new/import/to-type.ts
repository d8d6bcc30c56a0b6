import { sourceTypes } from '@/lib/content/schema/source'

type SourceType = (typeof sourceTypes)[number]

/** Types of CSL, and of Crossref, that this bibliography does not use, and what comes nearest. */
const nearest: Readonly<Record<string, SourceType>> = {
  // What BibTeX does not tell apart: read-bibtex.ts.
  '@article': 'article-newspaper',
  '@misc': 'webpage',
  article: 'document',
  bill: 'legislation',
  entry: 'chapter',
  'entry-dictionary': 'chapter',
  'entry-encyclopedia': 'chapter',
  legal_case: 'legislation',
  'paper-conference': 'chapter',
  post: 'webpage',
  regulation: 'legislation',
  treaty: 'legislation',
  'journal-article': 'article-journal',
  'proceedings-article': 'chapter',
  'book-chapter': 'chapter',
  'book-section': 'chapter',
  monograph: 'book',
  'edited-book': 'book',
  'reference-book': 'book',
  'posted-content': 'document',
  dissertation: 'thesis',
  'report-component': 'chapter',
}

/** The type of a source from that of CSL, and whether it says the same. */
export function toSourceType(type: unknown): { readonly type: SourceType; readonly same: boolean } {
  const same = sourceTypes.find((candidate) => candidate === type)
  if (same) return { type: same, same: true }
  return { type: (typeof type === 'string' && nearest[type]) || 'document', same: false }
}
