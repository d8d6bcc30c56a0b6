import type { ContentDocument } from './document'
import { listFigureIds } from './library'
import type { ContentLibrary } from './library'
import { suggest } from './plain-words'
import { errorAt } from './problem'
import type { Problem } from './problem'
import { findTags, readAttribute } from './tags'

/** <Statistic> and <Chart> have to name statistics, and values, that exist. */
export function* checkStatisticTags(
  document: ContentDocument,
  library: ContentLibrary,
): Generator<Problem> {
  const { file } = document
  const { statistics } = library
  for (const tag of findTags(document, 'Statistic')) {
    const of = readAttribute(tag, 'of', file)
    const id = readAttribute(tag, 'in', file)
    if (!of) continue
    if (!statistics.includes(of.text)) {
      yield errorAt(file, of.offset, toUnknown(of.text, statistics))
      continue
    }
    const ids = listFigureIds(library, of.text)
    if (!id || !ids || ids.includes(id.text)) continue
    yield errorAt(
      file,
      id.offset,
      `content/statistics/${of.text}.yaml has no value with the id "${id.text}". ${suggest(id.text, ids)}`,
    )
  }
  for (const tag of findTags(document, 'Chart')) {
    const of = readAttribute(tag, 'of', file)
    for (const { 0: name, index } of of?.text.matchAll(/\S+/g) ?? []) {
      if (of && !statistics.includes(name))
        yield errorAt(file, of.offset + index, toUnknown(name, statistics))
    }
  }
}

const toUnknown = (name: string, statistics: readonly string[]) =>
  `shows the statistic "${name}", which is not in content/statistics. ${suggest(name, statistics)}`
