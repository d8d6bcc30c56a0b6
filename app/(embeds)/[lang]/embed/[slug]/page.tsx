import '@/app/styles/embed.css'

import { notFound } from 'next/navigation'

import { EmbedDocument } from '@/components/embeds/embed-document'
import { EmbedView } from '@/components/embeds/embed-view'
import { toEmbedMetadata } from '@/lib/metadata/to-embed-metadata'
import { toEmbedPage } from '@/lib/pages/embed-page'
import { toParamsToDraw } from '@/lib/pages/language-params'
import { listStatisticSlugs } from '@/lib/pages/statistic-page'
import { routes } from '@/lib/routes'

type Props = { params: Promise<{ lang: string; slug: string }> }

export const dynamicParams = false
export const generateStaticParams = () =>
  toParamsToDraw(
    (lang) => listStatisticSlugs(lang).map((slug) => ({ slug })),
    ({ lang, slug }) => routes.embed(lang, slug),
  )

export async function generateMetadata({ params }: Props) {
  const { lang, slug } = await params
  return toEmbedMetadata(lang, slug)
}

export default async function EmbedRoute({ params }: Props) {
  const { lang, slug } = await params
  // The preview keeps the addresses of files that were taken away until it starts anew.
  if (!listStatisticSlugs(lang).includes(slug)) notFound()
  return (
    <EmbedDocument lang={lang}>
      <EmbedView page={toEmbedPage(lang, slug)} />
    </EmbedDocument>
  )
}
