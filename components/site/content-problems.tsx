import type { Problem } from '@/lib/check/problem'

type Props = { problems: readonly Problem[] }

/** What is wrong with the content, shown to editors in the preview. It is never part of the built site. */
export function ContentProblems({ problems }: Props) {
  return (
    <html lang="en" dir="ltr">
      <body>
        <main className="mx-auto max-w-measure px-5 py-10">
          <title>The content has a mistake</title>
          <h1>
            {problems.length === 1
              ? 'The content has a mistake'
              : `The content has ${problems.length} mistakes`}
          </h1>
          <p>This page comes back by itself as soon as the files are mended and saved.</p>
          <ul>
            {problems.map(({ file, line, column, message }) => (
              <li key={`${file}:${line}:${column} ${message}`}>
                <p>
                  <strong>{file}</strong>, line {line}, column {column}
                </p>
                <p>{message}</p>
              </li>
            ))}
          </ul>
        </main>
      </body>
    </html>
  )
}
