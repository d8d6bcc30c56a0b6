import { CorrectionsView } from '@/components/corrections/corrections-view'
import { getWords } from '@/lib/content/languages'
import { toMetadata } from '@/lib/metadata/to-metadata'
import { toCorrectionsPage } from '@/lib/pages/corrections-page'
import { toLanguageParams } from '@/lib/pages/language-params'
import { routes } from '@/lib/routes'

type Props = { params: Promise<{ lang: string }> }

export const dynamicParams = false
export const generateStaticParams = () => toLanguageParams(() => [{}])

export async function generateMetadata({ params }: Props) {
  const { lang } = await params
  const title = getWords(lang).corrections.feed
  return toMetadata(() => toCorrectionsPage(lang), {
    'application/atom+xml': [{ url: routes.correctionsFeed(lang), title }],
  })
}

export default async function CorrectionsRoute({ params }: Props) {
  return <CorrectionsView page={toCorrectionsPage((await params).lang)} />
}
