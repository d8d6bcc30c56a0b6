import { WovenBand } from '@/components/patterns/woven-band'
import { Flag } from '@/components/site/flag'
import type { StoryTeaser } from '@/lib/pages/story-page'

type Props = {
  teaser: StoryTeaser
  level: 2 | 3
  /** What stands over the title, where all cards are of one member state. */
  overline?: string
}

/** A story on a card: the band and flag of its member state, its title and what it tells. */
export function StoryCard({ teaser, level, overline }: Props) {
  const { path, title, description, memberStateName, code } = teaser
  const Heading = `h${level}` as const
  return (
    <li className="card">
      {overline === undefined && <WovenBand code={code} cellPx={2} />}
      <p className="mt-4 flex items-center gap-2.5 text-small text-soft">
        {overline ?? (
          <>
            <Flag code={code} />
            {memberStateName}
          </>
        )}
      </p>
      <Heading className="mt-1.5 text-large">
        <a className="card-link" href={path}>
          {title}
        </a>
      </Heading>
      <p className="mt-2 text-note text-soft">{description}</p>
    </li>
  )
}
