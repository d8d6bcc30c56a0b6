import { getChartPng, getChartSvg } from '@/lib/chart-files/chart-pictures'
import { listAllChartFiles } from '@/lib/pages/chart-files'

type Props = { params: Promise<{ lang: string; file: string }> }

export const dynamic = 'force-static'
export const dynamicParams = false
export const generateStaticParams = () =>
  listAllChartFiles().flatMap(({ lang, name }) => [
    { lang, file: `${name}.svg` },
    { lang, file: `${name}.png` },
  ])

export async function GET(_request: Request, { params }: Props) {
  const { lang, file } = await params
  const [name, ending] = file.split('.')
  const chart = listAllChartFiles().find((one) => one.lang === lang && one.name === name)
  // The preview keeps the addresses of files that were taken away until it starts anew.
  if (!chart) return new Response(null, { status: 404 })
  if (ending === 'svg')
    return new Response(await getChartSvg(chart), { headers: { 'Content-Type': 'image/svg+xml' } })

  const png = await getChartPng(chart)
  return new Response(new Uint8Array(png), { headers: { 'Content-Type': 'image/png' } })
}
