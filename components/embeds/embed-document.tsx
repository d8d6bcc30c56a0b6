import type { ReactNode } from 'react'

import { getWords } from '@/lib/content/languages'

type Props = { lang: string; children: ReactNode }

/** A whole page for a frame: nothing of the site stands around it, and no script. */
export function EmbedDocument({ lang, children }: Props) {
  return (
    <html lang={lang} dir={getWords(lang).direction}>
      <body>
        <main className="embed">{children}</main>
      </body>
    </html>
  )
}
