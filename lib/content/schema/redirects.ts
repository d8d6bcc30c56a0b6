import { defineDocumentType, defineNestedType } from 'contentlayer2/source-files/schema'

/** An address that was published once, and where it leads now. */
export const Redirect = defineNestedType(() => ({
  name: 'Redirect',
  fields: {
    from: {
      type: 'string',
      required: true,
      description:
        'The old address, from its first slash: /en/2018/stories/vietnam/ or /en/about/#contact.',
    },
    to: {
      type: 'string',
      required: true,
      description: 'The address that stands for it now, written in the same way.',
    },
    date: {
      type: 'date',
      required: true,
      description: 'The day since which it leads there, as year-month-day: 2026-11-23.',
    },
    reason: {
      type: 'string',
      required: true,
      description: 'Why it moved, in one sentence for the editors who come later.',
    },
  },
}))

/** Where the addresses lead whose pages, files or places moved. */
export const Redirects = defineDocumentType(() => ({
  name: 'Redirects',
  filePathPattern: 'addresses/redirects.yaml',
  contentType: 'data',
  isSingleton: true,
  fields: {
    redirects: {
      type: 'list',
      of: Redirect,
      description: 'The addresses that moved, in any order.',
    },
  },
}))
