import { isDay, isIssued } from './dates'
import type { ContentDocument } from './document'
import { listOf } from './library'
import type { ContentLibrary } from './library'
import { adviceAt, errorAt } from './problem'
import type { Problem } from './problem'
import { getMaps, getText } from './yaml-values'

/** Days that cannot both be right: nothing is opened, shown or counted before it was there. */
export function* checkDates(library: ContentLibrary): Generator<Problem> {
  const sources = listOf(library, 'Source')
  for (const source of sources) yield* checkVisit(source)
  for (const release of listOf(library, 'PressRelease')) yield* checkRelease(release)
  const issued = new Map(
    sources.map(({ slug, fields }) => [slug, getText(fields, 'issued')?.value ?? '']),
  )
  for (const statistic of listOf(library, 'Statistic')) yield* checkYears(statistic, issued)
}

function* checkVisit({ file, fields }: ContentDocument): Generator<Problem> {
  const accessed = getText(fields, 'accessed')
  const issued = getText(fields, 'issued')
  if (!accessed || !issued || !isDay(accessed.value) || !isIssued(issued.value)) return
  // A year or a month is compared with the same part of the day.
  if (accessed.value.slice(0, issued.value.length) >= issued.value) return
  yield errorAt(
    file,
    accessed.offset,
    `This source was opened on ${accessed.value}, before it was published, ${issued.value}. Correct one of the two.`,
  )
}

function* checkRelease({ file, fields, year }: ContentDocument): Generator<Problem> {
  const issued = getText(fields, 'issued')
  const published = getText(fields, 'published')
  if (!issued || !isDay(issued.value)) return
  if (published && isDay(published.value) && published.value < issued.value) {
    yield errorAt(
      file,
      published.offset,
      `The release was issued on ${issued.value}, so it cannot stand here since ${published.value}. Correct one of the two days.`,
    )
  }
  if (year !== undefined && !issued.value.startsWith(year)) {
    yield adviceAt(
      file,
      issued.offset,
      `The release was issued on ${issued.value}, but stands in the edition of ${year}. Correct the day, or move the file, unless both are right.`,
    )
  }
}

function* checkYears(
  { file, fields }: ContentDocument,
  issued: ReadonlyMap<string, string>,
): Generator<Problem> {
  for (const figure of getMaps(fields, 'figures')) {
    const year = getText(figure, 'year')
    const source = getText(figure, 'source')?.value ?? ''
    const published = issued.get(source)?.slice(0, 4) ?? ''
    const last = year?.value.slice(-4) ?? ''
    if (!year || !/^\d{4}$/.test(published) || !/^\d{4}$/.test(last) || last <= published) continue
    yield adviceAt(
      file,
      year.offset,
      `This value speaks of ${last}, but its source "${source}" was published in ${published}. Compare both with the source.`,
    )
  }
}
