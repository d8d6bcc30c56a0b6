import { defineDocumentType } from 'contentlayer2/source-files/schema'

import { publicationFields } from './change'

/** One year's MSME Day in ASEAN. */
export const Edition = defineDocumentType(() => ({
  name: 'Edition',
  filePathPattern: 'editions/*/edition.*.mdx',
  contentType: 'markdown',
  fields: {
    ...publicationFields,
    day: { type: 'date', required: true, description: 'The day that this edition marks.' },
    theme: { type: 'string', description: 'The theme of the day in that year, if it had one.' },
    lead: {
      type: 'string',
      required: true,
      description: 'One or two sentences at the head of the page. They can cite a source.',
    },
    headlineFigures: {
      type: 'list',
      of: { type: 'string' },
      required: true,
      description: 'The statistics shown large on the front: names of files in content/statistics.',
    },
  },
}))
