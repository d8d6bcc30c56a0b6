import '@/app/styles/embed.css'

import { notFound } from 'next/navigation'

import { EmbedDocument } from '@/components/embeds/embed-document'
import { EmbedView } from '@/components/embeds/embed-view'
import { listYears } from '@/lib/content/editions'
import { toEmbedMetadata } from '@/lib/metadata/to-embed-metadata'
import { listSnapshotSlugs, toEditionEmbedPage } from '@/lib/pages/embed-page'
import { toParamsToDraw } from '@/lib/pages/language-params'
import { routes } from '@/lib/routes'

type Props = { params: Promise<{ lang: string; section: string; slug: string }> }

export const dynamicParams = false
export const generateStaticParams = () =>
  toParamsToDraw(
    (lang) =>
      listYears(lang).flatMap((section) =>
        listSnapshotSlugs(lang, section).map((slug) => ({ section, slug })),
      ),
    ({ lang, section, slug }) => routes.embed(lang, slug, section),
  )

export async function generateMetadata({ params }: Props) {
  const { lang, section, slug } = await params
  return toEmbedMetadata(lang, slug, section)
}

export default async function EditionEmbedRoute({ params }: Props) {
  const { lang, section, slug } = await params
  // The preview keeps the addresses of files that were taken away until it starts anew.
  if (!listSnapshotSlugs(lang, section).includes(slug)) notFound()
  return (
    <EmbedDocument lang={lang}>
      <EmbedView page={toEditionEmbedPage(lang, section, slug)} />
    </EmbedDocument>
  )
}
