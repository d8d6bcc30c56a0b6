import type { InterfaceWords } from '@/lib/content/types'

import type { Mention, Notes } from '@/lib/citations/number-mentions'

import { CitationMark } from './citation-mark'

type Props = { mentions: readonly Mention[]; notes: Notes; words: InterfaceWords }

/** The marks of several mentions, one after the other. */
export function CitationMarks({ mentions, notes, words }: Props) {
  return mentions.map((mention) => {
    const mark = notes.marks.get(mention)
    if (!mark) throw new Error(`The mention of "${mention.key}" has no number on its page.`)
    return <CitationMark key={mark.id} mark={mark} words={words} />
  })
}
