import { StoryView } from '@/components/stories/story-view'
import { listYears } from '@/lib/content/editions'
import { toSlug } from '@/lib/content/file-names'
import { listStories } from '@/lib/content/stories'
import { toMetadata } from '@/lib/metadata/to-metadata'
import { toStoryPage } from '@/lib/pages/story-page'

type Props = { params: Promise<{ lang: string; section: string; slug: string }> }

export const dynamicParams = false
export const generateStaticParams = ({ params: { lang } }: { params: { lang: string } }) =>
  listYears(lang).flatMap((section) =>
    listStories(lang, section).map((story) => ({ section, slug: toSlug(story) })),
  )

export async function generateMetadata({ params }: Props) {
  const { lang, section, slug } = await params
  return toMetadata(toStoryPage(lang, section, slug))
}

export default async function StoryRoute({ params }: Props) {
  const { lang, section, slug } = await params
  return <StoryView page={toStoryPage(lang, section, slug)} />
}
