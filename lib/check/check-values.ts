import type { ContentDocument } from './document'
import { isIssued } from './dates'
import { isDoi, isEmail, isIsbn, isWebAddress, toLanguageTag } from './identifiers'
import { adviceAt, errorAt } from './problem'
import type { Problem } from './problem'
import { getMaps, getText, walkTexts } from './yaml-values'

/** What is wrong with a text, and how to mend it; undefined if nothing is. */
type Rule = (text: string) => string | undefined

const unless =
  (isRight: (text: string) => boolean, message: string): Rule =>
  (text) =>
    isRight(text) ? undefined : message

const language: Rule = (text) => {
  const tag = toLanguageTag(text)
  if (tag === text) return undefined
  return tag === undefined
    ? `"${text}" is not a language. Use a tag such as en, id, th or zh-Hans.`
    : `Write the language as "${tag}".`
}

const address = unless(
  isWebAddress,
  'This is not a whole web address. It begins with https:// and has no spaces.',
)

const isYears = (text: string) => {
  const [first = '', last] = text.split('-')
  return /^\d{4}(-\d{4})?$/.test(text) && (last === undefined || first < last)
}

const isContact = (text: string) =>
  text.startsWith('mailto:')
    ? isEmail(text.slice('mailto:'.length))
    : text.startsWith('https://') && isWebAddress(text)

/** Rules by kind of document and by the names that lead to a field. */
const rules: Readonly<Record<string, Readonly<Record<string, Rule>>>> = {
  InterfaceWords: { locale: language },
  MemberState: {
    code: unless(
      (text) => /^[A-Z]{2}$/.test(text),
      'The code has two capital letters, such as VN.',
    ),
    'names.language': language,
  },
  Site: {
    address: (text) =>
      address(text) ??
      (text.endsWith('/') ? 'The address ends with a slash. Take it out.' : undefined),
    licence: address,
    'pressContact.email': unless(
      isEmail,
      'This is not an e-mail address. Write it as name@example.org.',
    ),
    'securityContact.address': unless(
      isContact,
      'This is neither an e-mail address nor a web address. Write mailto:name@example.org, or an address that begins with https://.',
    ),
  },
  Source: {
    language,
    issued: unless(
      isIssued,
      "This is no date. Write '2014', '2014-06' or '2014-06-27', a day of the calendar.",
    ),
    ISBN: unless(
      isIsbn,
      'This is not an ISBN: its digits do not fit together. Compare it with the book.',
    ),
    DOI: unless(isDoi, 'This is not a DOI. Write it as 10.1234/abc, without https://doi.org/.'),
    URL: address,
    archived: address,
  },
  Statistic: {
    'figures.year': unless(
      isYears,
      "Write the year as '2014', or years as '2007-2012', the earlier one first.",
    ),
  },
}

/** Checks what the fields of a document say. */
export function* checkValues(document: ContentDocument): Generator<Problem> {
  const { file, kind, fields } = document
  if (!fields) return
  const ofKind = rules[kind.name] ?? {}
  for (const { path, text } of walkTexts(fields)) {
    // A field can have any name, and every object knows a "constructor".
    const message = Object.hasOwn(ofKind, path) ? ofKind[path]?.(text.value) : undefined
    if (message !== undefined) yield errorAt(file, text.offset, message)
  }
  if (kind.hasText) yield* checkPublication(document)
  if (kind.name === 'Source') yield* checkAuthors(document)
}

/** What all pages have: a title, a description, and changes after the day of publication. */
function* checkPublication({ file, fields }: ContentDocument): Generator<Problem> {
  const title = getText(fields, 'title')
  if (title && /[^.]\.$/.test(title.value.trim())) {
    yield adviceAt(
      file,
      title.offset,
      'The title ends with a full stop. Titles read better without.',
    )
  }
  const description = getText(fields, 'description')
  const length = description?.value.trim().length ?? 0
  if (description && (length < 50 || length > 200)) {
    yield adviceAt(
      file,
      description.offset,
      `The description has ${length} characters. Search results show 50 to 200 well.`,
    )
  }
  const published = getText(fields, 'published')?.value ?? ''
  for (const change of getMaps(fields, 'changes')) {
    const date = getText(change, 'date')
    if (!date || date.value >= published) continue
    yield errorAt(
      file,
      date.offset,
      `This change is dated before the day of publication, ${published}. Correct one of the two days.`,
    )
  }
}

function* checkAuthors({ file, fields }: ContentDocument): Generator<Problem> {
  for (const person of [...getMaps(fields, 'author'), ...getMaps(fields, 'editor')]) {
    const whole = person.entries.has('literal')
    const inParts = person.entries.has('family')
    if (whole !== inParts) continue
    yield errorAt(
      file,
      person.offset,
      whole
        ? 'This name has both "literal" and "family". Keep one of the two ways.'
        : 'This name has neither "literal" nor "family". Write a body as "literal", a person as "family" and "given".',
    )
  }
}
