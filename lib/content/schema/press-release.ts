import { defineDocumentType, defineNestedType } from 'contentlayer2/source-files/schema'

import { publicationFields } from './change'

/** How the release itself words one of its footnotes. */
export const PrintedReference = defineNestedType(() => ({
  name: 'PrintedReference',
  fields: {
    source: {
      type: 'string',
      required: true,
      description: 'The source: the name of a file in content/sources.',
    },
    words: {
      type: 'string',
      required: true,
      description: 'The footnote as the release prints it, letter for letter.',
    },
  },
}))

/** The press release of one edition, word for word. */
export const PressRelease = defineDocumentType(() => ({
  name: 'PressRelease',
  filePathPattern: 'editions/*/press-release.*.mdx',
  contentType: 'markdown',
  fields: {
    ...publicationFields,
    issued: { type: 'date', required: true, description: 'The day of the original release.' },
    issuer: { type: 'string', required: true, description: 'Who issued the original release.' },
    source: {
      type: 'string',
      required: true,
      description: 'The release as a source: the name of a file in content/sources.',
    },
    printedReferences: {
      type: 'list',
      of: PrintedReference,
      description: 'The footnotes of the release that name a source, as it prints them.',
    },
  },
}))
