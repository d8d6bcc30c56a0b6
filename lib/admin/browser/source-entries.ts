import { isValues } from '../files/values'
import type { Value } from '../files/values'
import type { Store } from './store'

/** What the search for a source goes by. */
export type SourceEntry = {
  readonly key: string
  readonly title: string
  /** Who wrote or published it. */
  readonly makers: string
  readonly issued: string
  /** Everything to search in, in lower case. */
  readonly words: string
}

const folder = 'content/sources/'

/** The sources there are now, by key. */
export function listSources(store: Store): readonly SourceEntry[] {
  return store
    .list()
    .filter((path) => path.startsWith(folder))
    .toSorted()
    .map((path) => {
      const values = store.find(path)?.values ?? {}
      const key = path.slice(folder.length).replace(/\.yaml$/, '')
      const title = toText(values['title'])
      const authors = toNames(values['author'])
      const makers = authors === '' ? toText(values['publisher']) : authors
      const issued = toText(values['issued'])
      const words = [
        title,
        key,
        authors,
        toText(values['publisher']),
        issued,
        toNames(values['editor']),
      ]
      return { key, title, makers, issued, words: words.join(' ').toLowerCase() }
    })
}

const toText = (value: Value | undefined) => (typeof value === 'string' ? value : '')

function toNames(people: Value | undefined): string {
  if (!Array.isArray(people)) return ''
  return (people as readonly Value[])
    .filter(isValues)
    .map(({ literal, given, family }) =>
      [literal, given, family].map(toText).filter(Boolean).join(' '),
    )
    .join(', ')
}
