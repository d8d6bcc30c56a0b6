import type { Change, InterfaceWords } from '@/lib/content/types'

import { listChanges } from '@/lib/pages/publication'

import { ChangeText } from './change-text'

type Props = { changes: readonly Change[] | undefined; words: InterfaceWords }

/** What changed on a page since it was published, the newest first, each at an address of its own. */
export function ChangeList({ changes = [], words }: Props) {
  if (changes.length === 0) return null
  return (
    <section className="changes mt-14 max-w-measure text-small" aria-labelledby="changes">
      <h2 id="changes">{words.article.changesTitle}</h2>
      <ul>
        {listChanges(changes).map((change) => (
          <li key={change.id} id={change.id}>
            <ChangeText change={change} words={words} />
          </li>
        ))}
      </ul>
    </section>
  )
}
