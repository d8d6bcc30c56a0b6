import '@/app/styles/site.css'

import type { Metadata } from 'next'

import { Document } from '@/components/site/document'
import { getDefaultLanguage, getWords } from '@/lib/content/languages'
import { listProblems } from '@/lib/content/problems'
import { listHelpfulPages } from '@/lib/pages/helpful-pages'

export function generateMetadata(): Metadata {
  if (listProblems().length > 0) return {}
  const { notFound, site } = getWords(getDefaultLanguage())
  return { title: `${notFound.title} – ${site.name}`, robots: { index: false } }
}

// A host serves this page for every unknown address, so it speaks the default language.
export default function NotFound() {
  const lang = getDefaultLanguage()
  if (listProblems().length > 0) return <Document lang={lang}>{null}</Document>
  const { notFound } = getWords(lang)
  return (
    <Document lang={lang}>
      <div className="page mx-auto max-w-page px-gutter pt-6">
        <header className="mt-6 mb-10 max-w-[52rem] wide:mt-10">
          <h1>{notFound.title}</h1>
          <div className="mt-4 max-w-measure text-large text-soft">
            <p>{notFound.text}</p>
          </div>
        </header>
        <h2 className="mb-4">{notFound.lookHere}</h2>
        <ul className="link-columns">
          {listHelpfulPages(lang).map(({ path, title }) => (
            <li key={path}>
              <a href={path}>{title}</a>
            </li>
          ))}
        </ul>
      </div>
    </Document>
  )
}
