import { defineDocumentType, defineNestedType } from 'contentlayer2/source-files/schema'

import { publicationFields } from './change'

export const units = ['percent', 'count', 'score'] as const
export const statuses = ['published', 'derived', 'contradicted', 'weak'] as const
export const reasonsForNoValue = ['not-found', 'not-given', 'not-member-then'] as const

/** One value of a statistic, or the reason why there is none. */
export const Figure = defineNestedType(() => ({
  name: 'Figure',
  fields: {
    id: {
      type: 'string',
      required: true,
      description:
        'Its address on the page of the statistic; it never changes. The first value of a member state has the name of that member state.',
    },
    area: {
      type: 'string',
      required: true,
      description: 'asean, or the name of a file in content/member-states.',
    },
    value: { type: 'number', description: 'The value. Leave it out for a range.' },
    low: { type: 'number', description: 'The low end of a range.' },
    high: { type: 'number', description: 'The high end of a range.' },
    approximate: { type: 'boolean', description: 'true if the source says "about".' },
    year: {
      type: 'string',
      description: "The year or years that the value speaks of, in quotation marks: '2014'.",
    },
    source: {
      type: 'string',
      description: 'Where we read it: the name of a file in content/sources.',
    },
    locator: {
      type: 'string',
      description: 'Where in the source: p. 12, table 3, opening paragraph.',
    },
    creditedTo: {
      type: 'string',
      description:
        'The source that our source itself names for it: the name of a file in content/sources.',
    },
    status: {
      type: 'enum',
      options: statuses,
      description:
        'published (as the source gives it), derived (worked out from what it gives), contradicted (another source differs) or weak.',
    },
    contradictedBy: {
      type: 'list',
      of: { type: 'string' },
      description: 'The ids of the values of this statistic that differ from it.',
    },
    notAvailable: {
      type: 'enum',
      options: reasonsForNoValue,
      description: 'Why there is no value. Then value, low and high stay away.',
    },
  },
}))

/** What is measured, with its values: the same in every language. */
export const Statistic = defineDocumentType(() => ({
  name: 'Statistic',
  filePathPattern: 'statistics/*.yaml',
  contentType: 'data',
  fields: {
    order: {
      type: 'number',
      required: true,
      description: 'Its place in the list of statistics.',
    },
    unit: { type: 'enum', options: units, required: true, description: 'percent, count or score.' },
    decimals: {
      type: 'number',
      required: true,
      description: 'How many decimals are shown: 0 to 3.',
    },
    figures: {
      type: 'list',
      of: Figure,
      required: true,
      description: 'The values. The first is the one that stands for the statistic.',
    },
  },
}))

/** What readers of one language are told about one value. */
export const FigureText = defineNestedType(() => ({
  name: 'FigureText',
  fields: {
    id: { type: 'string', required: true, description: 'The id of the value.' },
    label: {
      type: 'string',
      description: 'A name of its own, where the name of the area is not enough.',
    },
    definition: {
      type: 'string',
      description: 'What the source counts: which firms, which register, which limits.',
    },
    caution: { type: 'string', description: 'What a reader has to know before using it.' },
  },
}))

/** What a statistic measures and how to read it, in one language. */
export const StatisticText = defineDocumentType(() => ({
  name: 'StatisticText',
  filePathPattern: 'statistics/*.mdx',
  contentType: 'markdown',
  fields: {
    ...publicationFields,
    measures: {
      type: 'string',
      required: true,
      description: 'What the number counts, to stand under it: of all establishments.',
    },
    axis: {
      type: 'string',
      required: true,
      description: 'The axis of its chart, in words: percentage of all establishments.',
    },
    caution: {
      type: 'string',
      required: true,
      description: 'The one caution that stands beside the figure, in a sentence. It can cite.',
    },
    figures: {
      type: 'list',
      of: FigureText,
      description: 'What is to be said of single values.',
    },
  },
}))
