import { toSlug } from '@/lib/content/file-names'
import { getDefaultLanguage } from '@/lib/content/languages'
import { getStatistic, listStatistics } from '@/lib/content/statistics'
import type { Statistic } from '@/lib/content/types'
import { toCsv, toJson } from '@/lib/downloads/statistic-files'
import { toStatisticMetadata } from '@/lib/downloads/statistic-metadata'

type Writers = Readonly<Record<string, (statistic: Statistic) => string>>

const writers: Writers = {
  csv: toCsv,
  json: toJson,
  'csv-metadata.json': toStatisticMetadata,
}

type Props = { params: Promise<{ file: string }> }

export const dynamic = 'force-static'
export const dynamicParams = false
export const generateStaticParams = () =>
  listStatistics(getDefaultLanguage())
    .map(toSlug)
    .flatMap((slug) => Object.keys(writers).map((ending) => ({ file: `${slug}.${ending}` })))

export async function GET(_request: Request, { params }: Props) {
  const { file } = await params
  const dot = file.indexOf('.')
  const write = writers[file.slice(dot + 1)]
  // The preview keeps the addresses of files that were taken away until it starts anew.
  if (!write) return new Response(null, { status: 404 })
  return new Response(write(getStatistic(file.slice(0, dot))))
}
