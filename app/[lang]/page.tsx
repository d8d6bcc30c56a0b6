import { EditionView } from '@/components/editions/edition-view'
import { toMetadata } from '@/lib/metadata/to-metadata'
import { toFrontPage } from '@/lib/pages/edition-page'
import { toLanguageParams } from '@/lib/pages/language-params'

type Props = { params: Promise<{ lang: string }> }

export const dynamicParams = false
export const generateStaticParams = () => toLanguageParams(() => [{}])

export async function generateMetadata({ params }: Props) {
  const { lang } = await params
  return toMetadata(() => toFrontPage(lang))
}

export default async function FrontPage({ params }: Props) {
  return <EditionView page={toFrontPage((await params).lang)} />
}
