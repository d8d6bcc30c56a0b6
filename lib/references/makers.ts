import type { Author, Source } from '@/lib/content/types'

/** The names of those who made a source: its authors, else its editors; none where neither is known. */
export const listMakers = (source: Source): readonly string[] => listPeople(source).map(toName)

/** The same names as a bibliography sorts them: Wignaraja, Ganeshan. */
export const listMakersFamilyFirst = (source: Source): readonly string[] =>
  listPeople(source).map(toSortedName)

const listPeople = ({ author, editor }: Source): readonly Author[] => author ?? editor ?? []

const toName = ({ literal, family, given }: Author) =>
  literal ?? [given, family].filter((part) => part !== undefined).join(' ')

const toSortedName = ({ literal, family, given }: Author) =>
  literal ?? [family, given].filter((part) => part !== undefined).join(', ')
