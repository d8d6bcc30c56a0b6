import { notFound } from 'next/navigation'

import { StoryView } from '@/components/stories/story-view'
import { listYears } from '@/lib/content/editions'
import { toSlug } from '@/lib/content/file-names'
import { findStory, listStories } from '@/lib/content/stories'
import { toMetadata } from '@/lib/metadata/to-metadata'
import { toStoryPage } from '@/lib/pages/story-page'
import { toParamsToDraw } from '@/lib/pages/language-params'
import { routes } from '@/lib/routes'

type Props = { params: Promise<{ lang: string; section: string; slug: string }> }

export const dynamicParams = false
export const generateStaticParams = () =>
  toParamsToDraw(
    (lang) =>
      listYears(lang).flatMap((section) =>
        listStories(lang, section).map((story) => ({ section, slug: toSlug(story) })),
      ),
    ({ lang, section, slug }) => routes.story(lang, section, slug),
  )

export async function generateMetadata({ params }: Props) {
  const { lang, section, slug } = await params
  return toMetadata(() => toStoryPage(lang, section, slug))
}

export default async function StoryRoute({ params }: Props) {
  const { lang, section, slug } = await params
  // The preview keeps the addresses of files that were taken away until it starts anew.
  if (!findStory(lang, section, slug)) notFound()
  return <StoryView page={toStoryPage(lang, section, slug)} />
}
