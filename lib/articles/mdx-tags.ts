export type TagAttribute = {
  readonly required: boolean
  /** What stands in the attribute, for messages to editors. */
  readonly meaning: string
}

export type Tag = {
  /** block: stands alone, between blank lines; inline: stands in a sentence. */
  readonly place: 'block' | 'inline'
  /** Whether it wraps text. */
  readonly hasText: boolean
  readonly meaning: string
  readonly attributes: Readonly<Record<string, TagAttribute>>
}

/** The only tags that can stand in content. */
export const mdxTags = {
  Cite: {
    place: 'inline',
    hasText: false,
    meaning: 'cites a source, as [^key, locator] does',
    attributes: {
      source: { required: true, meaning: 'the name of a file in content/sources' },
      at: { required: false, meaning: 'where in the source, such as p. 12' },
    },
  },
  Statistic: {
    place: 'inline',
    hasText: false,
    meaning: 'prints a value with its unit and cites its source',
    attributes: {
      of: { required: true, meaning: 'the name of a file in content/statistics' },
      in: { required: false, meaning: 'the id of one of its values; the first if left out' },
    },
  },
  Quote: {
    place: 'inline',
    hasText: true,
    meaning: 'marks the words of a person, with the quotation marks inside',
    attributes: {
      speaker: { required: true, meaning: 'who said it' },
      role: { required: false, meaning: 'as what he or she said it' },
    },
  },
  Uncited: {
    place: 'inline',
    hasText: true,
    meaning: 'marks the rare number that needs no source, and says why',
    attributes: {
      reason: { required: true, meaning: 'why it needs no source' },
    },
  },
  Chart: {
    place: 'block',
    hasText: false,
    meaning: 'draws the first values of one or more statistics, with a table and sources',
    attributes: {
      of: { required: true, meaning: 'names of files in content/statistics, with spaces between' },
    },
  },
  EditorsNote: {
    place: 'block',
    hasText: true,
    meaning: 'sets a note of the editors of this site apart from the text',
    attributes: {},
  },
  PressContact: {
    place: 'block',
    hasText: false,
    meaning: 'says whom a journalist can reach, from content/site.yaml',
    attributes: {},
  },
  TermsOfUse: {
    place: 'block',
    hasText: false,
    meaning: 'says what may be done with text and data, from content/site.yaml',
    attributes: {},
  },
} as const satisfies Record<string, Tag>

export type TagName = keyof typeof mdxTags

/** The tag of that name, or undefined where content must not use it. */
export function findTag(name: string | null): Tag | undefined {
  return name !== null && Object.hasOwn(mdxTags, name) ? mdxTags[name as TagName] : undefined
}
