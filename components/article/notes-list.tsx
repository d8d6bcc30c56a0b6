import type { InterfaceWords } from '@/lib/content/types'

import type { Article } from '@/lib/articles/read-article'
import { toLetter, type Entry, type Mark, type Notes } from '@/lib/citations/number-mentions'
import { fill } from '@/lib/words'

import { Prose } from './prose'
import { SourceEntry } from './source-entry'

type Props = {
  notes: Notes
  words: InterfaceWords
  lang: string
  /** The texts of the page whose own notes stand in the list. */
  articles?: readonly Article[]
  /** How a document that stands word for word words its own footnotes, by key of the source. */
  printed?: ReadonlyMap<string, string>
}

/** The sources and notes of a page, in the order of their numbers, each with a way back to every mention. */
export function NotesList({ notes, words, lang, articles = [], printed }: Props) {
  if (notes.entries.length === 0) return null
  const { citations } = words
  return (
    <section
      className="notes"
      role="doc-endnotes"
      aria-labelledby="sources"
      data-close={citations.close}
      data-copy={citations.copyCitation}
      data-list={citations.goToList}
    >
      <h2 id="sources">{citations.listTitle}</h2>
      <ol>
        {notes.entries.map((entry) => (
          <li key={entry.id} id={entry.id}>
            <div className="note-body">
              {entry.kind === 'source' ? (
                <SourceEntry
                  sourceKey={entry.key}
                  words={words}
                  lang={lang}
                  printed={printed?.get(entry.key)}
                />
              ) : (
                <NoteText
                  entry={entry}
                  notes={notes}
                  words={words}
                  lang={lang}
                  articles={articles}
                />
              )}
            </div>
            <BackLinks entry={entry} words={words} />
          </li>
        ))}
      </ol>
    </section>
  )
}

type NoteTextProps = Required<Pick<Props, 'notes' | 'words' | 'lang' | 'articles'>> & {
  entry: Entry
}

function NoteText({ entry, articles, ...data }: NoteTextProps) {
  const article = articles.find(({ notes }) => notes.has(entry.key))
  const tree = article?.notes.get(entry.key)?.tree
  if (!article || !tree) throw new Error(`The note "${entry.key}" has no text on its page.`)
  return (
    <>
      <p className="note-kind">{data.words.citations.note}</p>
      <Prose article={article} tree={tree} {...data} />
    </>
  )
}

function BackLinks({ entry, words }: { entry: Entry; words: InterfaceWords }) {
  const { citations } = words
  return (
    <p className="note-back">
      {entry.marks.length > 1 ? citations.citedAt : citations.citedOnce}{' '}
      {entry.marks.map((mark, index) => (
        <span key={mark.id}>
          {index > 0 && ', '}
          <a
            role="doc-backlink"
            href={`#${mark.id}`}
            aria-label={toBackLinkName(mark, index, words)}
          >
            {toLetter(index)}
            {mark.locator !== undefined && ` (${mark.locator})`}
          </a>
        </span>
      ))}
    </p>
  )
}

function toBackLinkName(mark: Mark, index: number, { citations, locale }: InterfaceWords) {
  const { number, locator } = mark
  const letter = toLetter(index)
  return locator === undefined
    ? fill(citations.backLink, locale, { letter, number })
    : fill(citations.backLinkAt, locale, { letter, number, locator })
}
