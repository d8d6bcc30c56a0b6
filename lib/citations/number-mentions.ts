/** One citation of a source, or one reference to a note, at one place of a page. Its identity matters, not its value. */
export type Mention = {
  readonly kind: 'source' | 'note'
  /** The key of the source, or the name of the note. */
  readonly key: string
  readonly locator?: string
  /** The words that it supports, for the page of the source. */
  readonly excerpt?: string
}

/** What a mention looks like on its page. */
export type Mark = {
  readonly number: number
  /** The mention's own anchor, `cite-<key>-<n>`: the n-th mention of this key on the page. */
  readonly id: string
  /** The anchor of the entry in the list. */
  readonly target: string
  readonly kind: Mention['kind']
  readonly locator?: string
}

/** An entry of the list at the end of a page, with every mention of it. */
export type Entry = {
  readonly kind: Mention['kind']
  readonly key: string
  readonly number: number
  /** `source-<key>` or `note-<name>`. */
  readonly id: string
  readonly marks: readonly Mark[]
}

export type Notes = {
  readonly marks: ReadonlyMap<Mention, Mark>
  readonly entries: readonly Entry[]
}

export type MentionsInNote = (name: string) => readonly Mention[]

/**
 * Numbers sources and notes in one sequence by first mention, so that a source cited twice keeps one number.
 * The text of a note is read where it stands, in the list: what it cites comes after the text of the page,
 * in the order of the notes.
 */
export function numberMentions(
  inText: readonly Mention[],
  mentionsInNote: MentionsInNote = () => [],
): Notes {
  const mentions = withMentionsInNotes(inText, mentionsInNote)
  const ids = [...new Set(mentions.map(toEntryId))]
  const numbers = new Map(ids.map((id, index) => [id, index + 1]))
  const seen = new Map<string, number>()
  const marks = new Map<Mention, Mark>()
  for (const mention of mentions) {
    const target = toEntryId(mention)
    const count = (seen.get(target) ?? 0) + 1
    seen.set(target, count)
    marks.set(mention, {
      number: numbers.get(target) ?? 0,
      id: `cite-${mention.key}-${count}`,
      target,
      kind: mention.kind,
      ...(mention.locator !== undefined && { locator: mention.locator }),
    })
  }
  return { marks, entries: ids.map((id) => toEntry(id, mentions, marks)) }
}

function withMentionsInNotes(inText: readonly Mention[], mentionsInNote: MentionsInNote) {
  const mentions = [...inText]
  const read = new Set<string>()
  // The list grows while it is walked: a note can cite another note.
  for (const mention of mentions) {
    if (mention.kind !== 'note' || read.has(mention.key)) continue
    read.add(mention.key)
    mentions.push(...mentionsInNote(mention.key))
  }
  return mentions
}

function toEntry(id: string, mentions: readonly Mention[], marks: ReadonlyMap<Mention, Mark>) {
  const own = mentions.filter((mention) => toEntryId(mention) === id)
  const ownMarks = own.flatMap((mention) => marks.get(mention) ?? [])
  const [first] = own
  const [firstMark] = ownMarks
  if (!first || !firstMark) throw new Error(`No mention leads to the entry "${id}".`)
  return { kind: first.kind, key: first.key, number: firstMark.number, id, marks: ownMarks }
}

const toEntryId = ({ kind, key }: Mention) => `${kind}-${key}`

/** The letter of a mention in the list: 0 is a, 25 is z, 26 is aa. */
export function toLetter(index: number): string {
  const last = String.fromCharCode(97 + (index % 26))
  return index < 26 ? last : toLetter(Math.floor(index / 26) - 1) + last
}

/** The keys of the sources that a page cites, in the order of their numbers. */
export const toKeys = ({ entries }: Notes): readonly string[] =>
  entries.filter(({ kind }) => kind === 'source').map(({ key }) => key)
