import { toLetter } from '@/lib/citations/number-mentions'
import type { InterfaceWords } from '@/lib/content/types'
import type { ListedMention } from '@/lib/pages/gathered'
import type { CitedOn } from '@/lib/pages/source-page'
import { fill } from '@/lib/words'

type Props = { citedOn: readonly CitedOn[]; words: InterfaceWords; lang: string }

/** Every page that cites a source, with each mention, its locator, the words that it supports, and a deep link. */
export function CitedOnList({ citedOn, words, lang }: Props) {
  const { sources } = words
  return (
    <section aria-labelledby="mentions" className="mt-12">
      <h2 id="mentions">{sources.mentions}</h2>
      {citedOn.length === 0 && <p>{sources.notCited}</p>}
      <ul className="mt-3 max-w-[52rem]">
        {citedOn.map(({ page, mentions }) => (
          <li key={page.path} className="line-b py-3">
            <a href={page.path} hrefLang={page.lang === lang ? undefined : page.lang}>
              {page.title}
            </a>
            <ul>
              {mentions.map((mention, index) => (
                <MentionItem key={mention.href} mention={mention} index={index} words={words} />
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </section>
  )
}

type ItemProps = { mention: ListedMention; index: number; words: InterfaceWords }

function MentionItem({ mention, index, words }: ItemProps) {
  const { href, locator, excerpt } = mention
  return (
    <li>
      <a href={href}>
        {fill(words.sources.mention, words.locale, { letter: toLetter(index) })}
        {locator !== undefined && ` (${locator})`}
      </a>
      {excerpt !== undefined && excerpt !== '' && <span className="text-soft"> {excerpt}</span>}
    </li>
  )
}
