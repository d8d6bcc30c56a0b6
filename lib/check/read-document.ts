import type { Root } from 'mdast'

import { parseMdxFile } from '@/lib/articles/parse-mdx'

import { readName } from './document'
import type { ContentDocument } from './document'
import type { Kind } from './document-kinds'
import type { Problem } from './problem'
import { readFrontMatter } from './read-front-matter'
import { readMdx } from './read-mdx'
import { readYaml } from './read-yaml'
import { toReliable } from './reliable-fields'
import { isHalfMerged } from './read-text'
import { explain } from './topics'
import type { TextFile } from './text-file'
import { findTooMuch } from './too-much'

export type DocumentReading = {
  readonly problems: readonly Problem[]
  readonly document: ContentDocument
}

/** Reads the fields and the text of a file as far as they can be read. */
export function readDocument(file: TextFile, kind: Kind): DocumentReading {
  const name = readName(file.path.slice('content/'.length), kind.hasText)
  const { problems, fields: written, text } = isUnreadable(file) ? nothing : readParts(file, kind)
  const fields = written && toReliable(written, kind.fields)
  return { problems, document: { kind, ...name, file, written, fields, text } }
}

/** A file whose lines cannot be told apart has one message, which says so. */
const isUnreadable = (file: TextFile) =>
  isHalfMerged(file) || (file.text.includes('\r') && !file.text.includes('\n'))

type Parts = Pick<ContentDocument, 'fields' | 'text'> & Pick<DocumentReading, 'problems'>

const nothing: Parts = { problems: [], fields: undefined, text: undefined }

function readParts(file: TextFile, kind: Kind): Parts {
  const tooMuch = findTooMuch(file, kind.hasText)
  if (tooMuch) return { ...nothing, problems: [...explain('too-much', [tooMuch])] }
  if (!kind.hasText) {
    const { problems, fields } = readYaml(file)
    return { problems: [...explain('fields-syntax', problems)], fields, text: undefined }
  }
  const frontMatter = readFrontMatter(file)
  if (frontMatter.problem)
    return { ...nothing, problems: [...explain('fields-syntax', [frontMatter.problem])] }
  const { problems, fields } = readYaml(file, frontMatter.start, frontMatter.end)
  const mdx: { problems: readonly Problem[]; text: Root | undefined } = readMdx(file, parseMdxFile)
  return {
    problems: [...explain('fields-syntax', problems), ...explain('text-syntax', mdx.problems)],
    fields,
    text: mdx.text,
  }
}
