import type { ReactNode } from 'react'

import { ContentProblems } from '@/components/site/content-problems'
import { getWords } from '@/lib/content/languages'
import { listProblems } from '@/lib/content/problems'

type Props = { lang: string; children: ReactNode }

/** A whole page for a frame: nothing of the site stands around it, and no script. */
export function EmbedDocument({ lang, children }: Props) {
  const problems = listProblems()
  if (problems.length > 0) return <ContentProblems problems={problems} />
  return (
    <html lang={lang} dir={getWords(lang).direction}>
      <body>
        <main className="embed">{children}</main>
      </body>
    </html>
  )
}
