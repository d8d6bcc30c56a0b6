import type { Problem } from '@/lib/check/problem'

type Props = { advice: readonly Problem[] }

/** The advice of the check for the files of a page. */
export function AdviceList({ advice }: Props) {
  return (
    <section aria-labelledby="advice">
      <h2 id="advice">Advice</h2>
      {advice.length === 0 && <p>The check has no advice for these files.</p>}
      <ul>
        {advice.map(({ file, line, column, message }) => (
          <li key={`${file}:${line}:${column} ${message}`}>
            <p>{message}</p>
            <p className="report-place">
              <code>{file}</code>, line {line}
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}
