import { notFound } from 'next/navigation'

import { EditionView } from '@/components/editions/edition-view'
import { StandaloneView } from '@/components/layouts/standalone-view'
import { listYears } from '@/lib/content/editions'
import { toSlug } from '@/lib/content/file-names'
import { findPage, listPages } from '@/lib/content/pages'
import { toMetadata } from '@/lib/metadata/to-metadata'
import { toEditionPage } from '@/lib/pages/edition-page'
import { toStandalonePage } from '@/lib/pages/standalone-page'
import { toParamsToDraw } from '@/lib/pages/language-params'
import { routes } from '@/lib/routes'

type Params = { lang: string; section: string }
type Props = { params: Promise<Params> }

const isYear = (section: string) => /^\d{4}$/.test(section)

// An edition's front and a standing page share one level of addresses: /en/2018/ and /en/about/.
export const dynamicParams = false
export const generateStaticParams = () =>
  toParamsToDraw(
    (lang) => [...listYears(lang), ...listPages(lang).map(toSlug)].map((section) => ({ section })),
    ({ lang, section }) => routes.page(lang, section),
  )

export async function generateMetadata({ params }: Props) {
  const { lang, section } = await params
  return toMetadata(() =>
    isYear(section) ? toEditionPage(lang, section) : toStandalonePage(lang, section),
  )
}

export default async function SectionPage({ params }: Props) {
  const { lang, section } = await params
  // The preview keeps the addresses of files that were taken away until it starts anew.
  const exists = isYear(section)
    ? listYears(lang).includes(section)
    : findPage(lang, section) !== undefined
  if (!exists) notFound()
  if (isYear(section)) return <EditionView page={toEditionPage(lang, section)} />
  return <StandaloneView page={toStandalonePage(lang, section)} />
}
