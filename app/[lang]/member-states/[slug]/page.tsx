import { MemberStateView } from '@/components/member-states/member-state-view'
import { toSlug } from '@/lib/content/file-names'
import { listMemberStates } from '@/lib/content/member-states'
import { toMemberStateFeedLinks } from '@/lib/metadata/feed-links'
import { toMetadata } from '@/lib/metadata/to-metadata'
import { toMemberStatePage } from '@/lib/pages/member-state-page'
import { toParamsToDraw } from '@/lib/pages/language-params'
import { routes } from '@/lib/routes'

type Props = { params: Promise<{ lang: string; slug: string }> }

export const dynamicParams = false
export const generateStaticParams = () =>
  toParamsToDraw(
    () => listMemberStates().map((state) => ({ slug: toSlug(state) })),
    ({ lang, slug }) => routes.memberState(lang, slug),
  )

export async function generateMetadata({ params }: Props) {
  const { lang, slug } = await params
  return toMetadata(() => toMemberStatePage(lang, slug), toMemberStateFeedLinks(lang, slug))
}

export default async function MemberStateRoute({ params }: Props) {
  const { lang, slug } = await params
  return <MemberStateView page={toMemberStatePage(lang, slug)} />
}
