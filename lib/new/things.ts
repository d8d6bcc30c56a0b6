import { listQuestions } from './questions'
import type { Question } from './questions'

/** What can be made new. */
export type ThingName = 'story' | 'source' | 'statistic' | 'edition' | 'page'

/** What tells things of one kind apart. */
export type IdentityOption = 'edition' | 'member-state' | 'key' | 'name' | 'year'

/** What names the files of one thing: { edition: '2018', 'member-state': 'viet-nam' }. */
export type Identity = Readonly<Partial<Record<IdentityOption, string>>>

/** One kind of thing, in the words in which it is offered. */
export type Thing = {
  readonly name: ThingName
  /** What it is, to choose by. */
  readonly purpose: string
  /** What tells it from others, and so names its files: options, with what they mean. */
  readonly identity: readonly { readonly option: IdentityOption; readonly meaning: string }[]
  readonly questions: readonly Question[]
  /** An example of the whole command, behind "npm run new -- ". */
  readonly example: string
}

export const things: readonly Thing[] = [
  {
    name: 'story',
    purpose: 'the story of one member state in one edition',
    identity: [
      { option: 'edition', meaning: 'The year of the edition: 2018.' },
      { option: 'member-state', meaning: 'The member state: viet-nam, or its name.' },
    ],
    questions: listQuestions(['Story'], ''),
    example: 'story --edition 2018 --member-state viet-nam --title "A law for start-ups"',
  },
  {
    name: 'source',
    purpose: 'an entry of the bibliography, typed in or taken from BibTeX, RIS or CSL-JSON',
    identity: [
      {
        option: 'key',
        meaning:
          'Its name, by which texts cite it and which never changes: asean-sme-overview. Without it one is made from publisher, title and year.',
      },
    ],
    questions: listQuestions(['Source'], ''),
    example: 'source --from references.bib',
  },
  {
    name: 'statistic',
    purpose: 'a figure with its values, and the text that explains it',
    identity: [
      {
        option: 'name',
        meaning: 'Its name in addresses, which never changes: share-of-employment.',
      },
    ],
    questions: listQuestions(['Statistic', 'StatisticText'], 'text', ['order']),
    example: 'statistic --name share-of-loans --unit percent --area malaysia --area viet-nam',
  },
  {
    name: 'edition',
    purpose: 'the MSME Day of another year, with its press release',
    identity: [{ option: 'year', meaning: 'The year, which names its folder: 2027.' }],
    questions: listQuestions(['Edition', 'PressRelease'], 'release'),
    example: 'edition --year 2027 --title "MSME Day 2027 in ASEAN"',
  },
  {
    name: 'page',
    purpose: 'a page that stands by itself, such as "about"',
    identity: [{ option: 'name', meaning: 'Its name in its address, which never changes: about.' }],
    questions: listQuestions(['Page'], ''),
    example: 'page --name contact --title "How to reach us"',
  },
]

/** The thing of that name, or undefined. */
export const findThing = (name: string) => things.find((thing) => thing.name === name)
