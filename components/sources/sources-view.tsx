import { PageLayout } from '@/components/layouts/page-layout'
import { JsonLd } from '@/components/site/json-ld'
import { LinkList } from '@/components/site/link-list'
import { getWords } from '@/lib/content/languages'
import { toBreadcrumbJsonLd } from '@/lib/metadata/json-ld/breadcrumb-list'
import { toPageJsonLd } from '@/lib/metadata/json-ld/web-page'
import type { SourcesPage } from '@/lib/pages/source-page'
import { routes } from '@/lib/routes'
import { fill } from '@/lib/words'

import { BibliographyItem } from './bibliography-item'

type Props = { page: SourcesPage }

/** The bibliography by the makers of its sources, letter by letter. */
export function SourcesView({ page }: Props) {
  const { facts, groups, count } = page
  const { lang } = facts
  const words = getWords(lang)
  const { sources, locale } = words
  return (
    <PageLayout facts={facts} words={words} lead={<p>{sources.intro}</p>}>
      <JsonLd data={[toPageJsonLd(page, 'CollectionPage'), toBreadcrumbJsonLd(facts)]} />
      <div className="downloads flex flex-wrap justify-between gap-x-12 gap-y-4 line-y py-3 text-note">
        <nav aria-label={sources.letters} className="letters">
          <LinkList links={groups.map(({ letter }) => ({ href: toHref(letter), label: letter }))} />
        </nav>
        <p>
          {fill(sources.count, locale, { count })} ·{' '}
          <a href={routes.allSourcesFile()}>{sources.exportAll}</a>
        </p>
      </div>
      {groups.map(({ letter, entries }) => (
        <section key={letter} className="letter-group" aria-labelledby={toId(letter)}>
          <h2 id={toId(letter)}>{letter}</h2>
          <ul className="bibliography">
            {entries.map((entry) => (
              <BibliographyItem key={entry.key} entry={entry} words={words} lang={lang} />
            ))}
          </ul>
        </section>
      ))}
    </PageLayout>
  )
}

const toId = (letter: string) =>
  letter === '#' ? 'letter-other' : `letter-${letter.toLowerCase()}`
const toHref = (letter: string) => `#${toId(letter)}`
