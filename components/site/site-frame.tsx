import type { ReactNode } from 'react'

import { getWords } from '@/lib/content/languages'
import { displayFontAddress } from '@/lib/fonts/newsreader'
import { inlineScripts } from '@/lib/inline-scripts'

import { SiteFooter } from './site-footer'
import { SiteHeader } from './site-header'

type Props = { lang: string; children: ReactNode }

/** What every page has around it. */
export function SiteFrame({ lang, children }: Props) {
  const words = getWords(lang)
  return (
    <html lang={lang} dir={words.direction} suppressHydrationWarning>
      <head>
        <script
          data-font={displayFontAddress}
          data-script="/assets/reader.js"
          dangerouslySetInnerHTML={{ __html: inlineScripts.start }}
        />
      </head>
      <body>
        <a className="skip-link" href="#main">
          {words.site.skipToContent}
        </a>
        <SiteHeader lang={lang} words={words} />
        <main
          id="main"
          tabIndex={-1}
          data-copied={words.citations.copied}
          data-not-copied={words.citations.notCopied}
          data-link={words.article.linkToPassage}
        >
          {children}
        </main>
        <SiteFooter lang={lang} words={words} />
        <script
          type="speculationrules"
          dangerouslySetInnerHTML={{ __html: inlineScripts.speculationRules }}
        />
      </body>
    </html>
  )
}
