import type { Root } from 'mdast'

import { readName } from './document'
import type { ContentDocument } from './document'
import type { Kind } from './document-kinds'
import type { Problem } from './problem'
import { readFrontMatter } from './read-front-matter'
import { readMdx } from './read-mdx'
import { readYaml } from './read-yaml'
import { isHalfMerged } from './read-text'
import { explain } from './topics'
import type { TextFile } from './text-file'

export type DocumentReading = {
  readonly problems: readonly Problem[]
  readonly document: ContentDocument
}

/** Reads the fields and the text of a file as far as they can be read. */
export function readDocument(file: TextFile, kind: Kind): DocumentReading {
  const name = readName(file.path.slice('content/'.length), kind.hasText)
  const { problems, fields, text } = isHalfMerged(file) ? nothing : readParts(file, kind)
  return { problems, document: { kind, ...name, file, fields, text } }
}

type Parts = Pick<ContentDocument, 'fields' | 'text'> & Pick<DocumentReading, 'problems'>

const nothing: Parts = { problems: [], fields: undefined, text: undefined }

function readParts(file: TextFile, kind: Kind): Parts {
  if (!kind.hasText) {
    const { problems, fields } = readYaml(file)
    return { problems: [...explain('fields-syntax', problems)], fields, text: undefined }
  }
  const frontMatter = readFrontMatter(file)
  if (frontMatter.problem)
    return { ...nothing, problems: [...explain('fields-syntax', [frontMatter.problem])] }
  const { problems, fields } = readYaml(file, frontMatter.start, frontMatter.end)
  const mdx: { problems: readonly Problem[]; text: Root | undefined } = readMdx(file)
  return {
    problems: [...explain('fields-syntax', problems), ...explain('text-syntax', mdx.problems)],
    fields,
    text: mdx.text,
  }
}
