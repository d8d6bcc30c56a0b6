import { toCorrectionsFeed } from '@/lib/feeds/corrections-feed'
import { toCorrectionsPage } from '@/lib/pages/corrections-page'
import { toLanguageParams } from '@/lib/pages/language-params'

type Props = { params: Promise<{ lang: string }> }

export const dynamic = 'force-static'
export const dynamicParams = false
export const generateStaticParams = () => toLanguageParams(() => [{}])

export async function GET(_request: Request, { params }: Props) {
  return new Response(toCorrectionsFeed(toCorrectionsPage((await params).lang)))
}
