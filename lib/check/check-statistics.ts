import type { ContentDocument } from './document'
import { findPairs, readNumbers } from './find-pairs'
import { listOf } from './library'
import type { ContentLibrary } from './library'
import { errorAt, errorIn } from './problem'
import type { Problem } from './problem'
import { getMaps, getText } from './yaml-values'

/** Each statistic has a place of its own, values and a text. */
export function* checkStatistics(
  library: ContentLibrary,
  names: readonly string[],
): Generator<Problem> {
  const statistics = listOf(library, 'Statistic')
  const texts = listOf(library, 'StatisticText')
  for (const { first, second, offset } of findPairs(statistics, (document) =>
    readNumbers(document, ['order']),
  )) {
    yield errorAt(
      second.file,
      offset,
      `${first.file.path} has the same place in the list. Give one of them another "order".`,
    )
  }
  for (const { file, slug } of texts) {
    if (library.statistics.includes(slug)) continue
    yield errorIn(
      file.path,
      `This text has no values: content/statistics/${slug}.yaml is missing. Add it, or correct the name of this file.`,
    )
  }
  const language = library.defaultLanguage
  for (const { file, slug } of language === undefined ? [] : statistics) {
    if (names.includes(`statistics/${slug}.${language}.mdx`)) continue
    yield errorIn(
      file.path,
      `These values have no text: content/statistics/${slug}.${language}.mdx is missing. Add it.`,
    )
  }
  for (const text of texts) yield* checkFigureTexts(text)
}

/** Of one value, all is said in one place. */
function* checkFigureTexts({ file, fields }: ContentDocument): Generator<Problem> {
  const ids = getMaps(fields, 'figures').flatMap((figure) => getText(figure, 'id') ?? [])
  for (const [index, id] of ids.entries()) {
    if (ids.findIndex(({ value }) => value === id.value) === index) continue
    yield errorAt(
      file,
      id.offset,
      `The value "${id.value}" stands twice in this list. Join the two entries.`,
    )
  }
}
