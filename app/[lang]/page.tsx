import { EditionView } from '@/components/editions/edition-view'
import { toMetadata } from '@/lib/metadata/to-metadata'
import { toFrontPage } from '@/lib/pages/edition-page'

type Props = { params: Promise<{ lang: string }> }

export async function generateMetadata({ params }: Props) {
  const { lang } = await params
  return toMetadata(() => toFrontPage(lang))
}

export default async function FrontPage({ params }: Props) {
  return <EditionView page={toFrontPage((await params).lang)} />
}
