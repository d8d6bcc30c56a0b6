import type { StoryTeaser } from '@/lib/pages/story-page'

type Props = { teasers: readonly StoryTeaser[]; level: 2 | 3 }

/** Stories, each with its member state, its title and what it tells. */
export function StoryList({ teasers, level }: Props) {
  const Heading = `h${level}` as const
  return (
    <ul className="grid gap-x-12 gap-y-9 wide:grid-cols-2">
      {teasers.map(({ path, title, description, memberStateName }) => (
        <li key={path} className="border-t border-rule-strong pt-3">
          <p className="text-small text-soft">{memberStateName}</p>
          <Heading className="text-large">
            <a href={path}>{title}</a>
          </Heading>
          <p className="mt-1 text-soft">{description}</p>
        </li>
      ))}
    </ul>
  )
}
