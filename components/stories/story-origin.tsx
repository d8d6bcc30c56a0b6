import type { InterfaceWords } from '@/lib/content/types'
import { fill } from '@/lib/words'

type Props = { listedAs: string | undefined; words: InterfaceWords }

/** Says that a story is ours and not the lost national text, and how the release listed that one. */
export function StoryOrigin({ listedAs, words }: Props) {
  const { article, locale } = words
  return (
    <div role="note" className="editors-note">
      <p>
        {article.notTheNationalText}{' '}
        {listedAs === undefined
          ? article.notListed
          : fill(article.listedAs, locale, { title: listedAs })}
      </p>
    </div>
  )
}
