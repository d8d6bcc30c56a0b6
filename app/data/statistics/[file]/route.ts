import { toSlug } from '@/lib/content/file-names'
import { getDefaultLanguage } from '@/lib/content/languages'
import { getStatistic, listStatistics } from '@/lib/content/statistics'
import { toCsv, toJson } from '@/lib/downloads/statistic-files'

type Props = { params: Promise<{ file: string }> }

export const dynamic = 'force-static'
export const dynamicParams = false
export const generateStaticParams = () =>
  listStatistics(getDefaultLanguage())
    .map(toSlug)
    .flatMap((slug) => [{ file: `${slug}.csv` }, { file: `${slug}.json` }])

export async function GET(_request: Request, { params }: Props) {
  const [slug = '', ending] = (await params).file.split('.')
  const statistic = getStatistic(slug)
  return new Response(ending === 'csv' ? toCsv(statistic) : toJson(statistic))
}
