import { SourcesView } from '@/components/sources/sources-view'
import { getWords } from '@/lib/content/languages'
import { toMetadata } from '@/lib/metadata/to-metadata'
import { toSourcesPage } from '@/lib/pages/source-page'
import { routes } from '@/lib/routes'
import { toLanguageParams } from '@/lib/pages/language-params'

type Props = { params: Promise<{ lang: string }> }

export const dynamicParams = false
export const generateStaticParams = () => toLanguageParams(() => [{}])

export async function generateMetadata({ params }: Props) {
  const { lang } = await params
  const title = getWords(lang).sources.exportAll
  return toMetadata(() => toSourcesPage(lang), {
    'application/vnd.citationstyles.csl+json': [{ url: routes.allSourcesFile(), title }],
  })
}

export default async function SourcesRoute({ params }: Props) {
  return <SourcesView page={toSourcesPage((await params).lang)} />
}
