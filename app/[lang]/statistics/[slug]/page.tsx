import { notFound } from 'next/navigation'

import { StatisticView } from '@/components/statistics/statistic-view'
import { toOEmbedLink } from '@/lib/metadata/o-embed-link'
import { toMetadata } from '@/lib/metadata/to-metadata'
import { listEmbedOffers } from '@/lib/pages/embed-offer'
import { listStatisticSlugs, toStatisticPage } from '@/lib/pages/statistic-page'
import { routes } from '@/lib/routes'
import { toParamsToDraw } from '@/lib/pages/language-params'

type Props = { params: Promise<{ lang: string; slug: string }> }

export const dynamicParams = false
export const generateStaticParams = () =>
  toParamsToDraw(
    (lang) => listStatisticSlugs(lang).map((slug) => ({ slug })),
    ({ lang, slug }) => routes.statistic(lang, slug),
  )

export async function generateMetadata({ params }: Props) {
  const { lang, slug } = await params
  const files = {
    'text/csv': [{ url: routes.statisticFile(slug, 'csv'), title: 'CSV' }],
    'application/json': [{ url: routes.statisticFile(slug, 'json'), title: 'JSON' }],
  }
  return toMetadata(
    () => toStatisticPage(lang, slug),
    ({ title }) => ({ ...files, ...toOEmbedLink(lang, { slug, title }) }),
  )
}

export default async function StatisticRoute({ params }: Props) {
  const { lang, slug } = await params
  // The preview keeps the addresses of files that were taken away until it starts anew.
  if (!listStatisticSlugs(lang).includes(slug)) notFound()
  return <StatisticView page={toStatisticPage(lang, slug)} embeds={listEmbedOffers(lang, slug)} />
}
