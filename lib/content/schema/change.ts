import { defineNestedType } from 'contentlayer2/source-files/schema'

export const changeKinds = ['correction', 'update', 'withdrawal'] as const

/** One change to a published page, in words, for its history. */
export const Change = defineNestedType(() => ({
  name: 'Change',
  fields: {
    date: {
      type: 'date',
      required: true,
      description: 'The day of the change, as year-month-day: 2026-11-23.',
    },
    kind: {
      type: 'enum',
      options: changeKinds,
      required: true,
      description:
        'correction (something was wrong), update (something is new) or withdrawal (nobody should rely on the page any more; it stays where it is and says so).',
    },
    what: {
      type: 'string',
      required: true,
      description:
        'What changed, or why the page was withdrawn, in one sentence that a reader understands.',
    },
  },
}))

/** Fields that every published page has. */
export const publicationFields = {
  title: { type: 'string', required: true, description: 'The title of the page.' },
  description: {
    type: 'string',
    required: true,
    description:
      'One or two sentences, 50 to 200 characters, that make sense in a list of search results.',
  },
  published: {
    type: 'date',
    required: true,
    description: 'The day on which this page was first published here, as year-month-day.',
  },
  changes: {
    type: 'list',
    of: Change,
    description:
      'What changed since then; pages show the newest first. Of two changes of one day, the later stands below.',
  },
  draft: {
    type: 'boolean',
    description:
      'On, in a file true, while nobody but editors may see it: it shows in the preview alone. Off, in a file false or no such line, publishes it.',
  },
} as const
