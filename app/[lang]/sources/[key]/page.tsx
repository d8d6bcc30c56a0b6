import { notFound } from 'next/navigation'

import { SourceView } from '@/components/sources/source-view'
import { listSources, toKey } from '@/lib/content/sources'
import { toMetadata } from '@/lib/metadata/to-metadata'
import { toSourcePage } from '@/lib/pages/source-page'
import { routes } from '@/lib/routes'
import { toParamsToDraw } from '@/lib/pages/language-params'

type Props = { params: Promise<{ lang: string; key: string }> }

export const dynamicParams = false
export const generateStaticParams = () =>
  toParamsToDraw(
    () => listSources().map((source) => ({ key: toKey(source) })),
    ({ lang, key }) => routes.source(lang, key),
  )

export async function generateMetadata({ params }: Props) {
  const { lang, key } = await params
  return toMetadata(() => toSourcePage(lang, key), {
    'application/x-bibtex': [{ url: routes.sourceFile(key, 'bib'), title: 'BibTeX' }],
    'application/x-research-info-systems': [{ url: routes.sourceFile(key, 'ris'), title: 'RIS' }],
    'application/vnd.citationstyles.csl+json': [
      { url: routes.sourceFile(key, 'csl.json'), title: 'CSL-JSON' },
    ],
  })
}

export default async function SourceRoute({ params }: Props) {
  const { lang, key } = await params
  // The preview keeps the addresses of files that were taken away until it starts anew.
  if (!listSources().some((source) => toKey(source) === key)) notFound()
  return <SourceView page={toSourcePage(lang, key)} />
}
