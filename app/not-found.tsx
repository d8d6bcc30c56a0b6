import '@/app/styles/site.css'

import type { Metadata } from 'next'

import { SiteFrame } from '@/components/site/site-frame'
import { getDefaultLanguage, getWords } from '@/lib/content/languages'
import { isPreview } from '@/lib/content/preview'
import { listHelpfulPages } from '@/lib/pages/helpful-pages'
import { routes } from '@/lib/routes'

export function generateMetadata(): Metadata {
  const { notFound, site } = getWords(getDefaultLanguage())
  return { title: `${notFound.title} – ${site.name}`, robots: { index: false } }
}

// A host serves this page for every unknown address, so it speaks the default language.
export default function NotFound() {
  const lang = getDefaultLanguage()
  const { notFound } = getWords(lang)
  return (
    <SiteFrame lang={lang}>
      <div className="page mx-auto max-w-page px-gutter pt-6">
        <header className="mt-6 mb-10 max-w-[52rem] wide:mt-10">
          <h1>{notFound.title}</h1>
          <div className="mt-4 max-w-measure text-large text-soft">
            <p>{notFound.text}</p>
          </div>
        </header>
        <h2 className="mb-4">{notFound.lookHere}</h2>
        <ul className="link-columns">
          {listLinks(lang).map(({ path, title }) => (
            <li key={path}>
              <a href={path}>{title}</a>
            </li>
          ))}
        </ul>
      </div>
    </SiteFrame>
  )
}

// The framework draws this page along with every other one. In the preview, where nothing is kept from one
// change to the next, the list would mean to read the whole site for each change.
const listLinks = (lang: string) =>
  isPreview
    ? [{ path: routes.front(lang), title: getWords(lang).site.name }]
    : listHelpfulPages(lang)
