import type { ContentDocument } from './document'
import { isDraft } from './drafts'
import { listOf } from './library'
import type { ContentLibrary } from './library'
import { suggest } from './plain-words'
import { errorAt, errorIn } from './problem'
import type { Problem } from './problem'
import { getText } from './yaml-values'

/** Checks that the files of an edition belong together. */
export function* checkEditions(
  library: ContentLibrary,
  names: readonly string[],
): Generator<Problem> {
  const editions = listOf(library, 'Edition')
  for (const edition of editions) yield* checkDay(edition, editions)
  for (const document of library.documents) {
    if (document.year === undefined || document.kind.name === 'Edition') continue
    yield* checkCompany(document, names)
    if (document.kind.name === 'Story') yield* checkMembership(document, editions, library)
  }
  yield* checkFronts(library, editions, names)
}

const dayOf = ({ fields }: ContentDocument) => getText(fields, 'day')

function* checkDay(
  edition: ContentDocument,
  editions: readonly ContentDocument[],
): Generator<Problem> {
  const { file, year = '', language } = edition
  if (!/^\d{4}$/.test(year)) {
    yield errorIn(
      file.path,
      `The folder "${year}" is not a year of four digits. Call it after the year of the edition, such as content/editions/2018.`,
    )
    return
  }
  const day = dayOf(edition)
  if (!day) return
  if (!day.value.startsWith(`${year}-`)) {
    yield errorAt(
      file,
      day.offset,
      `The day ${day.value} is not in ${year}, the year of the folder. Correct the day, or move the file.`,
    )
  }
  const [first] = editions.filter((other) => other.year === year && dayOf(other))
  const firstDay = first && dayOf(first)?.value
  if (first && firstDay !== day.value) {
    yield errorAt(
      file,
      day.offset,
      `This day is not the one in ${first.file.path}, ${firstDay}. An edition has one day in every language.`,
    )
  }
  const twin = editions.find(
    (other) =>
      (other.year ?? '') < year && other.language === language && dayOf(other)?.value === day.value,
  )
  if (twin) {
    yield errorAt(
      file,
      day.offset,
      `${twin.file.path} marks the same day. Each edition has a day of its own.`,
    )
  }
}

/** A text of an edition needs the edition's own file in its language. */
function* checkCompany(
  { file, year, language }: ContentDocument,
  names: readonly string[],
): Generator<Problem> {
  if (language === undefined) return
  if (names.includes(`editions/${year}/edition.${language}.mdx`)) return
  yield errorIn(
    file.path,
    `No page leads to this text: content/editions/${year}/edition.${language}.mdx is missing. Add it, or move this file.`,
  )
}

function* checkMembership(
  { file, slug, year }: ContentDocument,
  editions: readonly ContentDocument[],
  library: ContentLibrary,
): Generator<Problem> {
  if (!library.memberStates.includes(slug)) {
    yield errorIn(
      file.path,
      `A story has the name of its member state, but "${slug}" is not in content/member-states. ${suggest(slug, library.memberStates)}`,
    )
    return
  }
  const state = listOf(library, 'MemberState').find((other) => other.slug === slug)
  const joined = getText(state?.fields, 'joined')?.value
  const edition = editions.find((other) => other.year === year && dayOf(other))
  const day = edition && dayOf(edition)?.value
  if (joined !== undefined && day !== undefined && joined > day) {
    yield errorIn(
      file.path,
      `"${slug}" joined ASEAN on ${joined}, after the day of this edition, ${day}. Move the story to a later edition, or correct one of the days.`,
    )
  }
}

/** The front page shows the newest edition, in every language. */
function* checkFronts(
  { languages }: ContentLibrary,
  editions: readonly ContentDocument[],
  names: readonly string[],
): Generator<Problem> {
  const drafts = editions.filter(isDraft).map(({ file }) => file.path)
  // An edition that cannot be read has its own message; its front is not empty for want of a file.
  const files = names.map((name) => `content/${name}`).filter((file) => toEditionYear(file))
  const published = files.filter((file) => !drafts.includes(file))
  const newest = published
    .flatMap((file) => toEditionYear(file) ?? [])
    .toSorted()
    .at(-1)
  if (newest === undefined) {
    yield errorIn(
      'content/editions',
      drafts.length > 0
        ? 'Every edition is a draft, so the site has no front page. Publish one by taking out its line "draft: true".'
        : 'There is no edition. Add a file such as content/editions/2018/edition.en.mdx.',
    )
    return
  }
  for (const language of languages) {
    const file = `content/editions/${newest}/edition.${language}.mdx`
    if (published.includes(file)) continue
    yield errorIn(
      `content/interface/${language}.yaml`,
      files.includes(file)
        ? `The front page in "${language}" would be empty, since ${file} is a draft. Publish it by taking out its line "draft: true", or make the other languages of this edition drafts as well.`
        : `The front page in "${language}" would be empty. Add ${file}, the newest edition in this language.`,
    )
  }
}

const toEditionYear = (file: string): string | undefined =>
  /^content\/editions\/(\d{4})\/edition\.[^.]+\.mdx$/.exec(file)?.[1]
