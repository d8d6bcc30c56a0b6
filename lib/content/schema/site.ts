import { defineDocumentType, defineNestedType } from 'contentlayer2/source-files/schema'

/** Whom a journalist can reach. Shown only where it is filled in. */
export const PressContact = defineNestedType(() => ({
  name: 'PressContact',
  fields: {
    name: { type: 'string', description: 'The person or office to ask for.' },
    email: { type: 'string', description: 'An e-mail address.' },
    telephone: { type: 'string', description: 'A telephone number with its country code.' },
  },
}))

/** Whom to tell of a hole in the site, as RFC 9116 has it. Written to /.well-known/security.txt. */
export const SecurityContact = defineNestedType(() => ({
  name: 'SecurityContact',
  fields: {
    address: {
      type: 'string',
      required: true,
      description: 'Where to write: mailto:name@example.org, or a web address.',
    },
    expires: {
      type: 'date',
      required: true,
      description: 'The last day on which this can be relied on, at most a year ahead.',
    },
  },
}))

/** What only the owner of the site can decide; empty until decided. */
export const Site = defineDocumentType(() => ({
  name: 'Site',
  filePathPattern: 'site.yaml',
  contentType: 'data',
  isSingleton: true,
  fields: {
    address: {
      type: 'string',
      required: true,
      description:
        'The address of the site, without a slash at the end. SITE_URL overrides it when the site is built.',
    },
    defaultLanguage: {
      type: 'string',
      required: true,
      description: 'The language of the page at "/": the name of a file in content/interface.',
    },
    licence: {
      type: 'string',
      description:
        'The licence of our own text and data, as a web address. None is claimed until it is filled in.',
    },
    pressContact: {
      type: 'nested',
      of: PressContact,
      description: 'Whom a journalist can reach. No contact is shown until it is filled in.',
    },
    securityContact: {
      type: 'nested',
      of: SecurityContact,
      description:
        'Whom to tell of a hole in the site. There is no security.txt until it is filled in.',
    },
  },
}))
