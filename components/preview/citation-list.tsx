import type { ListedCitation } from '@/lib/preview/page-report'

type Props = { citations: readonly ListedCitation[] }

/** The sources that a page cites, as it numbers them. */
export function CitationList({ citations }: Props) {
  return (
    <section aria-labelledby="citations">
      <h2 id="citations">Sources</h2>
      {citations.length === 0 && <p>This page cites nothing.</p>}
      <ol className="report-numbered">
        {citations.map(({ number, key, title, locators, checked }) => (
          <li key={key} value={number}>
            <p>{title}</p>
            <p className="report-place">
              <code>[^{key}]</code>
              {locators.length > 0 && ` · ${locators.join('; ')}`}
              {` · ${checked}`}
            </p>
          </li>
        ))}
      </ol>
    </section>
  )
}
