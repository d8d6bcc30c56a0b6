import { PressReleaseView } from '@/components/press-releases/press-release-view'
import { findPressRelease, listYears } from '@/lib/content/editions'
import { toMetadata } from '@/lib/metadata/to-metadata'
import { toPressReleasePage } from '@/lib/pages/press-release-page'
import { toLanguageParams } from '@/lib/pages/language-params'

type Props = { params: Promise<{ lang: string; section: string }> }

export const dynamicParams = false
export const generateStaticParams = () =>
  toLanguageParams((lang) =>
    listYears(lang)
      .filter((year) => findPressRelease(lang, year) !== undefined)
      .map((section) => ({ section })),
  )

export async function generateMetadata({ params }: Props) {
  const { lang, section } = await params
  return toMetadata(() => toPressReleasePage(lang, section))
}

export default async function PressReleaseRoute({ params }: Props) {
  const { lang, section } = await params
  return <PressReleaseView page={toPressReleasePage(lang, section)} />
}
