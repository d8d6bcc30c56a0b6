import { defineDocumentType } from 'contentlayer2/source-files/schema'

import { publicationFields } from './change'

/** The story of one member state in one edition. */
export const Story = defineDocumentType(() => ({
  name: 'Story',
  filePathPattern: 'editions/*/stories/*.mdx',
  contentType: 'markdown',
  fields: {
    ...publicationFields,
    lead: {
      type: 'string',
      required: true,
      description: 'One or two sentences at the head of the story. They can cite a source.',
    },
    listedAs: {
      type: 'string',
      description:
        'How the press release listed the story of this member state, letter for letter; leave it out if it did not.',
    },
  },
}))
