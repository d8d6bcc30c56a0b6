import type { InterfaceWords } from '@/lib/content/types'

import type { Mention, Notes } from '@/lib/citations/number-mentions'

import { CitationMark } from './citation-mark'

type Props = {
  mentions: readonly Mention[]
  notes: Notes
  words: InterfaceWords
  /** Whether the first follows another mark with nothing between them. */
  next?: boolean
}

/** The marks of several mentions, one after the other. */
export function CitationMarks({ mentions, notes, words, next = false }: Props) {
  return mentions.map((mention, index) => {
    const mark = notes.marks.get(mention)
    if (!mark) throw new Error(`The mention of "${mention.key}" has no number on its page.`)
    return <CitationMark key={mark.id} mark={mark} words={words} next={next || index > 0} />
  })
}
