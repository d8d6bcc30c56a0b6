import type { InterfaceWords } from '@/lib/content/types'

import { columnNames, describeColumn } from '@/lib/downloads/columns'
import { routes } from '@/lib/routes'

type Props = { slug: string; words: InterfaceWords }

/** What each column of the files with the values means, and the same for programs. */
export function DataDictionary({ slug, words }: Props) {
  const { columns } = words
  return (
    <details className="data-dictionary mt-2 max-w-measure text-small">
      <summary className="cursor-pointer py-1 bold">{columns.heading}</summary>
      <table className="chart-table mt-2">
        <caption className="sr-only">{columns.heading}</caption>
        <thead>
          <tr>
            <th scope="col">{columns.name}</th>
            <th scope="col">{columns.meaning}</th>
          </tr>
        </thead>
        <tbody>
          {columnNames.map((name) => (
            <tr key={name}>
              <th scope="row">
                <code>{name}</code>
              </th>
              <td>{describeColumn(name, words)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="downloads mt-2">
        <a href={routes.statisticMetadata(slug)}>{columns.metadata}</a>
      </p>
    </details>
  )
}
