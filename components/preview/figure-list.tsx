import type { ShownFigure } from '@/lib/pages/figures'

type Props = { figures: readonly ShownFigure[] }

/** The values that a page shows, with their years and sources. */
export function FigureList({ figures }: Props) {
  return (
    <section aria-labelledby="figures">
      <h2 id="figures">Figures</h2>
      {figures.length === 0 && <p>This page shows no value of a statistic.</p>}
      <ul>
        {figures.map(({ slug, text, figure, areaName, valueText }) => (
          <li key={`${slug} ${figure.id}`}>
            <p>
              <strong>{valueText}</strong> {text.title}, {areaName}
            </p>
            <p className="report-place">
              {figure.year ?? 'year not given'}
              {figure.source !== undefined && (
                <>
                  {' · '}
                  <code>{figure.source}</code>
                  {figure.locator !== undefined && `, ${figure.locator}`}
                </>
              )}
              {' · '}
              <code>
                {slug} in {figure.id}
              </code>
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}
