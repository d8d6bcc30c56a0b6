import '@/app/styles/site.css'

import type { Metadata } from 'next'

import { NotFoundView } from '@/components/site/not-found-view'
import { getDefaultLanguage, getWords } from '@/lib/content/languages'
import { siteWideMetadata, toSiteWideViewport } from '@/lib/metadata/site-wide'
import { listHelpfulPages } from '@/lib/pages/helpful-pages'

export const generateViewport = toSiteWideViewport

export function generateMetadata(): Metadata {
  const { notFound, site } = getWords(getDefaultLanguage())
  const title = `${notFound.title} – ${site.name}`
  return { ...siteWideMetadata, title, robots: { index: false } }
}

// A host serves this page for every unknown address, so it speaks the default language.
export default function GlobalNotFound() {
  const lang = getDefaultLanguage()
  return <NotFoundView lang={lang} links={listHelpfulPages(lang)} />
}
