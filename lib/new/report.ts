import type { Problem } from '@/lib/check/problem'

import { writeDraft } from './draft'
import type { Draft } from './draft'
import type { Afterwards } from './list-unfilled'
import type { Answers } from './plan'

/** The files that would be written, whole. */
export const toPreview = (drafts: readonly Draft[]) =>
  drafts
    .map((draft) => `content/${draft.name}\n${indent(writeDraft(draft).trimEnd())}`)
    .join('\n\n')

const indent = (text: string) => text.replace(/^/gm, '  ')

/** What was written, and what is left for a person, with file and line. */
export function toReport(
  names: readonly string[],
  { errors, advice, elsewhere }: Afterwards,
  next: readonly string[],
): string {
  const parts = [
    `Written:\n${names.map((name) => `  content/${name}`).join('\n')}`,
    errors.length === 0
      ? 'The check finds nothing missing in it.'
      : `Still to fill in:\n${toLines(errors)}`,
    advice.length === 0 ? '' : `Advice, which stops nothing:\n${toLines(advice)}`,
    next.length === 0 ? '' : `What comes next:\n${next.map((line) => `  ${line}`).join('\n')}`,
    elsewhere === 0
      ? ''
      : `In other files the check finds ${elsewhere === 1 ? '1 error' : `${elsewhere} errors`}: npm run check`,
  ]
  return parts.filter((part) => part !== '').join('\n\n')
}

const toLines = (problems: readonly Problem[]) =>
  problems.map(({ file, line, message }) => `  ${file}:${line}  ${message}`).join('\n')

/** What an editor does once the files are filled in. */
export function listNext({ thing, identity }: Answers): readonly string[] {
  const seen = 'Fill it in and see it, in forms: npm run edit'
  switch (thing.name) {
    case 'edition':
      return [
        'Write the text of each; that of the release word for word.',
        'Keep both as drafts until all is there: "Draft" in the forms.',
        'Add the release as a source, if it is none yet: npm run new -- source',
        `Add the stories: npm run new -- story --edition ${identity.year ?? ''}`,
        seen,
        `Once it is published, keep its statistics for those who embed them: npm run snapshot -- ${identity.year ?? ''}`,
      ]
    case 'story':
    case 'page':
      return ['Write the text: in its file it stands below the second line of three hyphens.', seen]
    case 'statistic':
      return [
        'Fill in each value, and say in its text how to read it.',
        `Print a value in a text with <Statistic of="${identity.name ?? ''}" in="…" />.`,
        seen,
      ]
    case 'source':
      return [`Cite it in a text as [^${identity.key ?? ''}] or [^${identity.key ?? ''}, p. 12].`]
  }
}
