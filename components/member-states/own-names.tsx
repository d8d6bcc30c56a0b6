import type { InterfaceWords, MemberState } from '@/lib/content/types'
import { formatLanguage } from '@/lib/format'
import { findDirection } from '@/lib/languages'

type Props = { memberState: MemberState; words: InterfaceWords; lang: string }

/** The names of a member state in its own languages and scripts. */
export function OwnNames({ memberState, words }: Props) {
  const own = memberState.names.filter((name) => name.own)
  if (own.length === 0) return null
  return (
    <section aria-labelledby="names">
      <h2 id="names" className="sr-only">
        {words.memberStates.names}
      </h2>
      <ul className="flex flex-wrap gap-x-10 gap-y-2">
        {own.map(({ language, name }) => (
          <li key={language}>
            <span lang={language} dir={findDirection(language)} className="text-heading">
              {name}
            </span>{' '}
            <span className="text-small text-soft">{formatLanguage(language, words.locale)}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
