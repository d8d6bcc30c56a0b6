import type { InterfaceWords } from '@/lib/content/types'

import type { PageFacts } from '@/lib/pages/page-facts'
import { toReferenceText } from '@/lib/references/export-references'
import { isCitable, toPageCsl } from '@/lib/references/page-reference'
import { routes } from '@/lib/routes'

import { CopyButton } from './copy-button'

type Props = { facts: PageFacts; words: InterfaceWords }

/** How to cite a page: its reference, and the same for reference managers. The script shows the button. */
export function CitePage({ facts, words }: Props) {
  if (!isCitable(facts)) return null
  const { article, citations, sources } = words
  return (
    <details className="cite-page copy mt-10 max-w-measure text-small">
      <summary className="cursor-pointer py-1 bold">{article.citeThis}</summary>
      <p className="cite-page-reference copy-text mt-2 select-all wrap-anywhere" dir="auto">
        {toReferenceText(toPageCsl(facts))}
      </p>
      <p className="mt-3">
        <CopyButton label={citations.copyCitation} />
      </p>
      <p className="downloads mt-2">
        {sources.exports}: <a href={routes.pageFile(facts.path, 'bib')}>BibTeX</a> ·{' '}
        <a href={routes.pageFile(facts.path, 'ris')}>RIS</a> ·{' '}
        <a href={routes.pageFile(facts.path, 'csl.json')}>CSL-JSON</a>
      </p>
    </details>
  )
}
