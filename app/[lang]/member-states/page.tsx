import { MemberStatesView } from '@/components/member-states/member-states-view'
import { toMetadata } from '@/lib/metadata/to-metadata'
import { toMemberStatesPage } from '@/lib/pages/member-state-page'
import { toLanguageParams } from '@/lib/pages/language-params'

type Props = { params: Promise<{ lang: string }> }

export const dynamicParams = false
export const generateStaticParams = () => toLanguageParams(() => [{}])

export async function generateMetadata({ params }: Props) {
  const { lang } = await params
  return toMetadata(() => toMemberStatesPage(lang))
}

export default async function MemberStatesRoute({ params }: Props) {
  return <MemberStatesView page={toMemberStatesPage((await params).lang)} />
}
