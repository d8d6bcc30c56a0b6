import { StatisticsView } from '@/components/statistics/statistics-view'
import { toMetadata } from '@/lib/metadata/to-metadata'
import { toStatisticsPage } from '@/lib/pages/statistic-page'
import { toLanguageParams } from '@/lib/pages/language-params'

type Props = { params: Promise<{ lang: string }> }

export const dynamicParams = false
export const generateStaticParams = () => toLanguageParams(() => [{}])

export async function generateMetadata({ params }: Props) {
  const { lang } = await params
  return toMetadata(() => toStatisticsPage(lang))
}

export default async function StatisticsRoute({ params }: Props) {
  return <StatisticsView page={toStatisticsPage((await params).lang)} />
}
