import { toAtom } from '@/lib/feeds/atom'
import { toSiteFeed } from '@/lib/feeds/site-feed'
import { toLanguageParams } from '@/lib/pages/language-params'

type Props = { params: Promise<{ lang: string }> }

export const dynamic = 'force-static'
export const dynamicParams = false
export const generateStaticParams = () => toLanguageParams(() => [{}])

export async function GET(_request: Request, { params }: Props) {
  const { facts, entries } = toSiteFeed((await params).lang, 'xml')
  return new Response(toAtom(facts, entries))
}
