import type { ContentDocument } from '@/lib/check/document'
import { getMaps, getText } from '@/lib/check/yaml-values'
import type { YamlMap } from '@/lib/check/yaml-values'

import { fromEither, listChangedDocuments } from './comparison'
import type { Comparison, DocumentPair } from './comparison'
import { compareFields, compareLists } from './differences'
import { diffSentences } from './diff-sentences'
import { readSentences } from './read-sentences'
import type { Sentence, Token } from './read-sentences'
import { isDraft } from './reader-view'
import type { Telling, TextChange } from './report'

/** The kinds of documents with a text, which tell readers what changed in them. */
export const textKinds = ['Edition', 'PressRelease', 'Story', 'StatisticText', 'Page'] as const

/** Which texts came, went or changed: sentence by sentence, and whether readers are told. */
export const compareTexts = (comparison: Comparison): readonly TextChange[] =>
  listChangedDocuments(comparison, textKinds).map((pair) => compareText(comparison, pair))

function compareText(comparison: Comparison, pair: DocumentPair): TextChange {
  const { file, state, before, after } = pair
  const document = after ?? before
  const [old, now] = [readAll(before), readAll(after)]
  const isRead = (old !== undefined || !before) && (now !== undefined || !after)
  const sentences = isRead ? diffSentences(old ?? [], now ?? []) : undefined
  const fields =
    state === 'changed' ? compareFields(before?.fields, after?.fields, isPlainField) : []
  const lists = (kind: Token['kind']) => compareLists(listTokens(old, kind), listTokens(now, kind))
  const isVisible = sentences === undefined || sentences.length > 0 || fields.length > 0
  const wasDraft = before !== undefined && isDraft(comparison.before, before)
  const isDraftNow = after !== undefined && isDraft(comparison.after, after)
  return {
    file,
    name: document ? nameText(comparison, document) : file,
    kind: document?.kind.name ?? '',
    language: document?.language ?? '',
    title: getText(document?.fields, 'title')?.value ?? file,
    state,
    isDraft: isDraftNow,
    wasDraft,
    sentences,
    sentenceCount: (now ?? old ?? []).length,
    fields,
    citations: lists('citation'),
    numbers: compareLists(listNumbers(old), listNumbers(now)),
    values: lists('value'),
    telling: toTelling(pair, isVisible && !wasDraft && !isDraftNow),
    lostNotes: compareLists(listNotes(before), listNotes(after)).removed,
  }
}

/** The history is told apart from the other fields, and being a draft is told by itself. */
const isPlainField = (name: string) => !name.startsWith('changes') && name !== 'draft'

/** All sentences of a text; undefined where it cannot be read. */
function readAll(document: ContentDocument | undefined): readonly Sentence[] | undefined {
  if (!document) return undefined
  try {
    return readSentences(document.file.text, document.language ?? 'en')
  } catch {
    return undefined
  }
}

const listTokens = (sentences: readonly Sentence[] | undefined, kind: Token['kind']) =>
  (sentences ?? []).flatMap(({ tokens }) =>
    tokens.filter((token) => token.kind === kind).map(({ text }) => text),
  )

/** The numbers in the words of a text, with a sign of per cent; those in citations are not among them. */
const listNumbers = (sentences: readonly Sentence[] | undefined) =>
  (sentences ?? []).flatMap(
    ({ tokens }) =>
      tokens
        .map(({ kind, text }) => (kind === 'words' ? text : ' '))
        .join('')
        .match(/\p{Nd}+(?:[.,]\p{Nd}+)*(?:\s?%)?/gu)
        ?.map(String) ?? [],
  )

/** The entries of the history as lines: "2026-12-01, correction: A name was wrong." */
export const listNotes = (document: ContentDocument | undefined): readonly string[] =>
  getMaps(document?.fields, 'changes').map(toNote)

function toNote(map: YamlMap): string {
  const read = (name: string) => getText(map, name)?.value ?? ''
  return `${read('date')}, ${read('kind')}: ${read('what')}`
}

function toTelling({ state, before, after }: DocumentPair, hasToTell: boolean): Telling {
  const notes = compareLists(listNotes(before), listNotes(after)).added
  if (state === 'changed' && notes.length > 0) return { kind: 'told', notes }
  return state === 'changed' && hasToTell ? { kind: 'untold' } : { kind: 'needless' }
}

/** What a text is, in words for whoever does not know the folders. */
export function nameText(comparison: Comparison, document: ContentDocument): string {
  const { kind, slug, year = '', language = '' } = document
  const inLanguage = language === comparison.lang ? '' : `, in “${language}”`
  const names: Readonly<Record<string, () => string>> = {
    Edition: () => `Edition of ${year}`,
    PressRelease: () => `Press release of ${year}`,
    Story: () => `Story of ${nameState(comparison, slug)}, ${year}`,
    StatisticText: () => `Text of the statistic “${slug}”`,
    Page: () => `Page “${slug}”`,
  }
  return `${names[kind.name]?.() ?? document.file.path}${inLanguage}`
}

/** The name of a member state in whichever of the two states knows it. */
export const nameState = (comparison: Comparison, slug: string): string =>
  fromEither(comparison, (view) => {
    const name = view.nameMemberState(slug, comparison.lang)
    return name === slug ? undefined : name
  }) ?? slug
