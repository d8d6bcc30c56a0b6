import { StoriesView } from '@/components/stories/stories-view'
import { listYears } from '@/lib/content/editions'
import { listStories } from '@/lib/content/stories'
import { toMetadata } from '@/lib/metadata/to-metadata'
import { toStoriesPage } from '@/lib/pages/story-page'
import { toParamsToDraw } from '@/lib/pages/language-params'
import { routes } from '@/lib/routes'

type Props = { params: Promise<{ lang: string; section: string }> }

export const dynamicParams = false
export const generateStaticParams = () =>
  toParamsToDraw(
    (lang) =>
      listYears(lang)
        .filter((year) => listStories(lang, year).length > 0)
        .map((section) => ({ section })),
    ({ lang, section }) => routes.stories(lang, section),
  )

export async function generateMetadata({ params }: Props) {
  const { lang, section } = await params
  return toMetadata(() => toStoriesPage(lang, section))
}

export default async function StoriesRoute({ params }: Props) {
  const { lang, section } = await params
  return <StoriesView page={toStoriesPage(lang, section)} />
}
