import type { Problem, Problems } from './problem'

/**
 * What a check looks after, by a name that stays (machines read it), and why it matters: one sentence
 * for an editor, true of whatever the check finds. A problem can bring a topic or a reason of its own.
 */
export const topics = {
  'file-names':
    'The name and the folder of a file make its address, and tell the site what to read it as.',
  encoding: 'Every program has to read the same characters, in whatever way the file was saved.',
  characters: 'A character that no page can hold is lost on the way, and breaks feeds and files.',
  'too-much': 'A page that is too much for the program is too much for readers, too.',
  'unmerged-versions': 'Readers would see both versions, and the marks between them.',
  'fields-syntax':
    'The site reads the fields as they are written; one wrong sign can hide all that follow.',
  'text-syntax': 'The site cannot show a text that it cannot read to its end.',
  fields:
    'Pages, lists, feeds and data for machines are made of the fields, so each has to be right.',
  values:
    'A wrong figure, date or name goes into charts, tables and downloads, and is quoted from there.',
  references: 'A name that leads to no file would leave a hole in the page.',
  figures:
    'Readers check every figure, so each needs its year, its source and its place in the source.',
  code: 'The text is never run as a program, and what looks like one would be lost.',
  tags: 'A tag that the site does not know, or that lacks something, would show nothing.',
  'statistic-tags':
    'Figures in sentences come from the statistics; a tag that finds none shows nothing.',
  headings: 'People who listen to a page, and those who skim it, find their way by its headings.',
  links: 'A broken link ends the way of a reader who wants to check or to know more.',
  addresses:
    'Readers who follow a link to a page that is not there lose their way, and their trust.',
  citations: 'A figure without its source cannot be checked, and readers would see the bare signs.',
  locators: 'A source of many pages can be checked only by those who know where to look in it.',
  notes: 'A note that nothing leads to is not found, and a mark without a note leads nowhere.',
  'uncited-numbers': 'Readers believe a number if they can see where it comes from.',
  'empty-texts': 'Whoever follows a link to a page wants to read something there.',
  'line-ends':
    'Nobody sees them, but whoever compares two versions of a text finds changes where there are none.',
  spacing:
    'Stray spaces show as gaps, and a citation that stands away from its word falls onto the next line.',
  style:
    'The same thing under two names looks like two things, and member states mind their names.',
  spelling: 'Readers who find slips in the words trust the figures less.',
  reading: 'Many readers read in a language that is not their first, often on a phone.',
  site: 'The name and the address of the site stand on every page and in every feed.',
  editions: 'The front page, the archive and the feeds are made of the editions.',
  drafts: 'Readers cannot see a draft, so nothing that they can see may lead to it.',
  sources: 'A source that is told twice, or half, cannot be found by those who want to check it.',
  statistics: 'Charts, tables and downloads are drawn from the statistics as they stand there.',
  snapshots: 'What others have embedded was promised to stay as it was.',
  'member-states': 'The map, the tables and the pages of the member states need each of them once.',
  languages: 'A page in a language needs the words of the interface in that language around it.',
  redirects: 'An address that was published once has to lead somewhere for ever.',
  'interface-words': 'Words that are missing would leave buttons and headings empty.',
  unused: 'What nothing refers to is seen by nobody, and grows old unnoticed.',
  project: 'The check reads the folder "content" of the project.',
  'check-fault':
    'The check itself failed here, so it cannot tell whether the content is right; that is not your fault.',
} as const satisfies Readonly<Record<string, string>>

export type Topic = keyof typeof topics

/** Adds to each problem what the check looks after and why that matters, unless it brings its own. */
export function* explain(topic: Topic, problems: Problems): Generator<Problem> {
  for (const problem of problems) {
    const own = problem.topic ?? topic
    yield { ...problem, topic: own, why: problem.why ?? topics[own] }
  }
}
