import type { InterfaceWords } from '@/lib/content/types'
import type { ReactNode } from 'react'

type Props = { words: InterfaceWords; children: ReactNode }

/** A note of this site's editors, set apart from the text that it stands in. */
export function EditorsNote({ words, children }: Props) {
  return (
    <div role="note" className="editors-note">
      <p className="editors-note-name">{words.article.editorsNote}</p>
      {children}
    </div>
  )
}
