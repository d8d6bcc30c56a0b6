import { TileMap } from '@/components/charts/tile-map'
import { StoryCard } from '@/components/layouts/story-card'
import type { InterfaceWords } from '@/lib/content/types'
import type { EditionPage } from '@/lib/pages/edition-page'

type Props = { page: EditionPage; words: InterfaceWords }

/** The stories of an edition by member state, with the map that leads to each. */
export function EditionStories({ page, words }: Props) {
  const { stories, map, membersText } = page
  if (stories.length === 0) return null
  return (
    <section aria-labelledby="stories" className="section">
      <h2 id="stories">{words.sections.stories}</h2>
      <p className="mt-2 mb-8 max-w-measure text-soft">{membersText}</p>
      <div className="cards-with-map">
        <TileMap map={map} words={words} />
        <ul className="cards">
          {stories.map((teaser) => (
            <StoryCard key={teaser.path} teaser={teaser} level={3} />
          ))}
        </ul>
      </div>
    </section>
  )
}
