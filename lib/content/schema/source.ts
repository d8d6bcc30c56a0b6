import { defineDocumentType, defineNestedType } from 'contentlayer2/source-files/schema'

/** Types of the Citation Style Language (CSL 1.0.2) that this bibliography uses. */
export const sourceTypes = [
  'article-journal',
  'article-magazine',
  'article-newspaper',
  'book',
  'chapter',
  'dataset',
  'document',
  'legislation',
  'pamphlet',
  'post-weblog',
  'report',
  'speech',
  'thesis',
  'webpage',
] as const

export const standings = [
  'official',
  'intergovernmental',
  'academic',
  'news',
  'organisation',
  'blog',
  'repost',
  'copy',
] as const

export const readings = ['whole', 'opening', 'page', 'not-found'] as const

/** A person or body. Either literal, or family with given. */
export const Author = defineNestedType(() => ({
  name: 'Author',
  fields: {
    literal: { type: 'string', description: 'The name of a body, or a name in one piece.' },
    family: { type: 'string', description: 'Family name.' },
    given: { type: 'string', description: 'Given names.' },
  },
}))

/** An entry of the bibliography. The file's name is its key; field names follow CSL. */
export const Source = defineDocumentType(() => ({
  name: 'Source',
  filePathPattern: 'sources/*.yaml',
  contentType: 'data',
  fields: {
    type: {
      type: 'enum',
      options: sourceTypes,
      required: true,
      description: 'What kind of document it is.',
    },
    title: {
      type: 'string',
      required: true,
      description: 'Its title as it prints it, in its own language.',
    },
    language: {
      type: 'string',
      required: true,
      description: 'The language of the document, as a tag such as en, id, th or ja.',
    },
    author: { type: 'list', of: Author, description: 'Who wrote it, in order.' },
    editor: { type: 'list', of: Author, description: 'Who edited it, in order.' },
    publisher: { type: 'string', description: 'Who published it.' },
    containerTitle: {
      type: 'string',
      description: 'What it is part of: the newspaper, the book, the web site.',
    },
    volume: { type: 'string', description: 'Volume, in quotation marks.' },
    number: { type: 'string', description: 'Number of a report or document, in quotation marks.' },
    page: { type: 'string', description: 'Pages, in quotation marks.' },
    issued: {
      type: 'string',
      description:
        "When it was published: '2014', '2014-06' or '2014-06-27', in quotation marks. Leave it out where it is not known.",
    },
    ISBN: { type: 'string', description: 'Its ISBN, in quotation marks.' },
    DOI: { type: 'string', description: 'Its DOI, without https://doi.org/.' },
    URL: { type: 'string', description: 'Its web address.' },
    accessed: {
      type: 'date',
      description: 'The day on which somebody last opened the address and found it there.',
    },
    archived: { type: 'string', description: 'The web address of an archived copy.' },
    standing: {
      type: 'enum',
      options: standings,
      required: true,
      description:
        'How it stands to the facts: official, intergovernmental, academic, news, organisation, or the weaker ones blog, repost and copy.',
    },
    read: {
      type: 'enum',
      options: readings,
      required: true,
      description:
        'How much of it was read for this site: whole, opening (of a stored copy), page (single pages) or not-found.',
    },
    note: { type: 'string', description: 'What a reader has to know about it, in English.' },
  },
}))
