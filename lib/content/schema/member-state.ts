import { defineDocumentType, defineNestedType } from 'contentlayer2/source-files/schema'

/** The name of a member state in one language. */
export const MemberStateName = defineNestedType(() => ({
  name: 'MemberStateName',
  fields: {
    language: {
      type: 'string',
      required: true,
      description: 'The language of this name, as a tag such as en, th or zh-Hans.',
    },
    name: { type: 'string', required: true, description: 'The name in that language.' },
    own: {
      type: 'boolean',
      description: 'true if this is a language of the member state itself.',
    },
  },
}))

/** A member state of ASEAN. */
export const MemberState = defineDocumentType(() => ({
  name: 'MemberState',
  filePathPattern: 'member-states/*.yaml',
  contentType: 'data',
  fields: {
    code: {
      type: 'string',
      required: true,
      description: 'Two letters, as in ISO 3166-1: VN.',
    },
    joined: { type: 'date', required: true, description: 'The day on which it joined ASEAN.' },
    joinedSource: {
      type: 'string',
      description: 'Where the date of joining comes from: the name of a file in content/sources.',
    },
    names: {
      type: 'list',
      of: MemberStateName,
      required: true,
      description: 'Its short name in the languages of this site, and in its own.',
    },
    tileColumn: {
      type: 'number',
      required: true,
      description: 'Its column on the map of tiles, from 1 at the left.',
    },
    tileRow: {
      type: 'number',
      required: true,
      description: 'Its row on the map of tiles, from 1 at the top.',
    },
  },
}))
