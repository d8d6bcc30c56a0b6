import type { SentenceChange } from './diff-sentences'
import { escapeMarkdown, toCode } from './escape-markdown'
import { count, cutMiddle, join, writeDetails, writeList, writeRuns } from './markdown-parts'
import type { ChangesReport, Difference, TextChange } from './report'
import { countStates, writeState, writeValue } from './write-values'

const mostSentences = 30

/** The texts that changed, sentence by sentence. */
export function writeTexts({ texts }: ChangesReport) {
  return writeDetails(`<b>Texts</b>: ${countStates(texts)}`, texts.flatMap(writeText))
}

function writeText(change: TextChange): readonly string[] {
  const { file, name, title, state, sentences, fields, telling } = change
  return [
    `#### ${escapeMarkdown(name)}: ${escapeMarkdown(title)} (${writeState(state)}${change.isDraft ? ', a draft' : ''})`,
    '',
    `${toCode(file)}: ${writeAmount(change)}`,
    '',
    ...(state === 'changed' && sentences && sentences.length > 0
      ? [...writeList(sentences.map(writeSentence), mostSentences), '']
      : []),
    ...(fields.length > 0 ? ['Fields:', '', ...writeList(fields.map(writeValue)), ''] : []),
    ...(state === 'changed'
      ? [
          ...writeDifference('Citations', change.citations),
          ...writeDifference('Values of statistics', change.values),
          ...writeDifference('Numbers in the words', change.numbers),
        ]
      : []),
    ...(telling.kind === 'told'
      ? ['Readers are told:', '', ...writeList(telling.notes.map(escapeMarkdown)), '']
      : []),
    ...(telling.kind === 'untold' ? ['**Readers are not told of this change.**', ''] : []),
    ...(change.lostNotes.length > 0 && state !== 'removed'
      ? [
          'Change notes that were rewritten or taken out:',
          '',
          ...writeList(change.lostNotes.map(escapeMarkdown)),
          '',
        ]
      : []),
  ]
}

/** How much changed, in words. */
function writeAmount(change: TextChange): string {
  const { state, sentences, fields, isDraft, wasDraft } = change
  if (state !== 'changed') return writeWhole(change)
  if (!sentences) return 'one of its two states could not be read as a text; the check says why.'
  const kinds = (['changed', 'added', 'removed', 'moved'] as const).flatMap((kind) => {
    const number = sentences.filter((sentence) => sentence.kind === kind).length
    return number === 0 ? [] : [`${count(number, 'sentence')} ${kind}`]
  })
  const parts = [
    ...kinds,
    ...(fields.length > 0 ? [`${count(fields.length, 'field')} changed`] : []),
  ]
  const drafts =
    isDraft === wasDraft ? [] : [isDraft ? 'it became a draft' : 'it is no draft any more']
  if (parts.length + drafts.length > 0) return `${join([...parts, ...drafts])}.`
  return 'no word changed, only the way in which it is written or its change notes.'
}

/** What a text holds that came or went as a whole. */
function writeWhole({ state, sentenceCount, citations, values }: TextChange): string {
  const side = state === 'added' ? 'added' : 'removed'
  return `${join([
    count(sentenceCount, 'sentence'),
    count(citations[side].length, 'citation'),
    count(values[side].length, 'value of a statistic', 'values of statistics'),
  ])}.`
}

function writeSentence(change: SentenceChange): string {
  if (change.kind === 'changed') return writeRuns(change.runs)
  const text = escapeMarkdown(cutMiddle(change.text))
  if (change.kind === 'added') return `<ins>${text}</ins>`
  return change.kind === 'removed' ? `<del>${text}</del>` : `moved: ${text}`
}

function writeDifference(name: string, { added, removed }: Difference): readonly string[] {
  const say = (what: string, items: readonly string[]) =>
    items.length === 0 ? [] : [`${what}: ${writeSome(items)}`]
  const parts = [...say('new', added), ...say('gone', removed)]
  return parts.length === 0 ? [] : [`${name}, ${parts.join('; ')}`, '']
}

const mostItems = 30

function writeSome(items: readonly string[]): string {
  const shown = items.slice(0, mostItems).map((item) => escapeMarkdown(item))
  const left = items.length - mostItems
  return `${shown.join(', ')}${left > 0 ? ` and ${left} more` : ''}`
}
