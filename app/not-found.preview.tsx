import '@/app/styles/site.css'

import type { Metadata } from 'next'

import { NotFoundView } from '@/components/site/not-found-view'
import { getDefaultLanguage, getWords } from '@/lib/content/languages'
import { routes } from '@/lib/routes'

export function generateMetadata(): Metadata {
  const { notFound, site } = getWords(getDefaultLanguage())
  return { title: `${notFound.title} – ${site.name}`, robots: { index: false } }
}

// The framework draws this page along with every other one. Nothing is kept from one change to the next, so a
// list of all pages would mean to read the whole site for each change.
export default function NotFound() {
  const lang = getDefaultLanguage()
  const front = { path: routes.front(lang), title: getWords(lang).site.name }
  return <NotFoundView lang={lang} links={[front]} />
}
