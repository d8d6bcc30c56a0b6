import { toSlug } from '@/lib/content/file-names'
import { listMemberStates } from '@/lib/content/member-states'
import { toJsonFeed } from '@/lib/feeds/json-feed'
import { toMemberStateFeed } from '@/lib/feeds/member-state-feed'
import { toLanguageParams } from '@/lib/pages/language-params'

type Props = { params: Promise<{ lang: string; slug: string }> }

export const dynamic = 'force-static'
export const dynamicParams = false
export const generateStaticParams = () =>
  toLanguageParams(() => listMemberStates().map((state) => ({ slug: toSlug(state) })))

export async function GET(_request: Request, { params }: Props) {
  const { lang, slug } = await params
  const { facts, entries } = toMemberStateFeed(lang, slug, 'json')
  return new Response(toJsonFeed(facts, entries))
}
