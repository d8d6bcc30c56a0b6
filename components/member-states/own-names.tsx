import type { InterfaceWords, MemberState } from '@/lib/content/types'
import { formatLanguage } from '@/lib/format'
import { findDirection } from '@/lib/languages'

type Props = { memberState: MemberState; words: InterfaceWords }

/** The names of a member state in its own languages and scripts, in a row. */
export function OwnNames({ memberState, words }: Props) {
  return memberState.names
    .filter((name) => name.own)
    .map(({ language, name }) => (
      <span key={language} className="me-4 inline-block">
        <span lang={language} dir={findDirection(language)} className="text-body text-ink">
          {name}
        </span>{' '}
        {formatLanguage(language, words.locale)}
      </span>
    ))
}
