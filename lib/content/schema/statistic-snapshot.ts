import { defineDocumentType, defineNestedType } from 'contentlayer2/source-files/schema'

import { Figure, units } from './statistic'

/** What was known of a source that a value or a caution cites. */
export const SnapshotSource = defineNestedType(() => ({
  name: 'SnapshotSource',
  fields: {
    key: {
      type: 'string',
      required: true,
      description: 'The name of its file in content/sources.',
    },
    title: { type: 'string', required: true, description: 'Its title.' },
    language: { type: 'string', required: true, description: 'The language of the title.' },
    maker: { type: 'string', description: 'Who wrote or published it.' },
    issued: { type: 'string', description: "When it was published: '2014' or '2014-06'." },
    address: { type: 'string', description: 'Its web address.' },
  },
}))

/** The name of a value in one language. */
export const SnapshotName = defineNestedType(() => ({
  name: 'SnapshotName',
  fields: {
    id: { type: 'string', required: true, description: 'The id of the value.' },
    name: { type: 'string', required: true, description: 'What its row is called.' },
  },
}))

/** What readers of one language were told. */
export const SnapshotText = defineNestedType(() => ({
  name: 'SnapshotText',
  fields: {
    language: { type: 'string', required: true, description: 'The language of these words.' },
    asOf: {
      type: 'date',
      required: true,
      description: 'The day on which the statistic was published, or had last changed.',
    },
    title: { type: 'string', required: true, description: 'The title of the statistic.' },
    measures: { type: 'string', required: true, description: 'What the number counts.' },
    axis: { type: 'string', required: true, description: 'The axis of its chart, in words.' },
    caution: { type: 'string', required: true, description: 'The caution beside the figure.' },
    cautionSources: {
      type: 'list',
      of: { type: 'string' },
      description: 'The sources that the caution cites: names of files in content/sources.',
    },
    names: {
      type: 'list',
      of: SnapshotName,
      required: true,
      description: 'What each row is called.',
    },
  },
}))

/** A statistic as it stood in an edition. `npm run snapshot` writes it once; nobody changes it. */
export const StatisticSnapshot = defineDocumentType(() => ({
  name: 'StatisticSnapshot',
  filePathPattern: 'editions/*/statistics/*.yaml',
  contentType: 'data',
  fields: {
    unit: { type: 'enum', options: units, required: true, description: 'percent, count or score.' },
    decimals: { type: 'number', required: true, description: 'How many decimals are shown.' },
    figures: { type: 'list', of: Figure, required: true, description: 'The values shown.' },
    sources: { type: 'list', of: SnapshotSource, required: true, description: 'What they cite.' },
    texts: { type: 'list', of: SnapshotText, required: true, description: 'Words, by language.' },
    checksum: {
      type: 'string',
      required: true,
      description: 'SHA-256 of all that stands above it, so that a change shows.',
    },
  },
}))
