import { defineDocumentType } from 'contentlayer2/source-files/schema'

import { publicationFields } from './change'

/** A page that stands by itself, such as "about". */
export const Page = defineDocumentType(() => ({
  name: 'Page',
  filePathPattern: 'pages/*.mdx',
  contentType: 'markdown',
  fields: publicationFields,
}))
