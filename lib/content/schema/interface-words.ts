import { defineDocumentType, defineNestedType } from 'contentlayer2/source-files/schema'

/** A group of words of the interface, each with what it is for. All are required. */
function wordGroup(name: string, words: Readonly<Record<string, string>>) {
  return defineNestedType(() => ({
    name: `${name}Words`,
    fields: Object.fromEntries(
      Object.entries(words).map(([word, description]) => [
        word,
        { type: 'string', required: true, description } as const,
      ]),
    ),
  }))
}

// Words in braces, such as {number}, are filled in; ICU MessageFormat gives plurals:
// {count, plural, one {# mention} other {# mentions}}.

const site = wordGroup('Site', {
  name: 'The name of the site.',
  shortName: 'The name of the site below its icon on the screen of a phone: 12 characters or so.',
  frontTitle: 'The title of the front page in search results.',
  publisherNote: 'Who makes the site, at the foot of each page.',
  releaseNote: 'To whom the words of the release belong, at the foot of each page.',
  skipToContent: 'The first link of each page.',
  mainNavigation: 'The name of the main navigation.',
  footNavigation: 'The name of the navigation at the foot of each page.',
  breadcrumb: 'The name of the trail that leads to a page.',
  languages: 'The name of the choice of languages.',
  front: 'The front page, in the trail.',
})

const sections = wordGroup('Section', {
  edition: 'An edition: {year}.',
  pressRelease: 'The press release.',
  stories: 'The list of stories.',
  storiesDescription:
    'What the list of stories offers, for search results: {year}, {count} member states.',
  memberStates: 'The list of member states.',
  memberStatesDescription: 'What the list of member states offers, for search results.',
  memberStateDescription: 'What the page of the member state {name} offers, for search results.',
  statistics: 'The list of statistics.',
  statisticsDescription: 'What the list of statistics offers, for search results.',
  sources: 'The list of sources.',
  sourcesDescription: 'What the list of sources offers, for search results.',
  sourceDescription: 'What the page of the source {title} offers, for search results.',
})

const front = wordGroup('Front', {
  headlineFigures: 'The heading over the large figures.',
  readRelease: 'The link to the press release.',
  releaseTitle: 'The heading of the part on the press release.',
  allStatistics: 'The link to the list of statistics.',
  checkTitle: 'The heading of the part that says how to check a figure.',
  checkText: 'How to check a figure.',
  memberStates: 'The heading over the member states of that edition.',
  memberStatesText: 'Says that {count} states were members on {day}.',
})

const article = wordGroup('Article', {
  published: 'Published here on {date}.',
  issued: 'The original was issued on {date} by {issuer}.',
  changed: 'Last changed on {date}.',
  changesTitle: 'The heading over the history of a page.',
  correction: 'A change of the kind correction.',
  update: 'A change of the kind update.',
  withdrawal: 'A change of the kind withdrawal.',
  withdrawnTitle: 'The title of a page that was withdrawn: {title}.',
  withdrawnOn: 'Says at the head of a page that it was withdrawn on {date}.',
  withdrawnMeaning: 'What it means that a page was withdrawn.',
  linkToPassage: 'The name of the mark that links to a paragraph or quotation.',
  editorsNote: 'The name of a note that the editors of this site have added.',
  notTheNationalText:
    'Says that a story is written from public sources and is not the text that the release linked.',
  listedAs: 'Says that the release listed a story as {title}.',
  notListed: 'Says that the release did not link a story of this member state.',
  citeThis: 'The name of the part that says how to cite the page.',
})

const citations = wordGroup('Citation', {
  listTitle: 'The heading of the list of sources and notes of a page.',
  sourceMark: 'The name of a mark: source {number}.',
  sourceMarkAt: 'The name of a mark with a place: source {number}, {locator}.',
  noteMark: 'The name of a mark of a note: note {number}.',
  note: 'The kind of a note.',
  citedOnce: 'Before the one link back.',
  citedAt: 'Before several links back.',
  backLink: 'The name of a link back: mention {letter} of source {number}.',
  backLinkAt:
    'The name of a link back with a place: mention {letter} of source {number}, {locator}.',
  noDate: 'Where the date is not known.',
  notCopied: 'Says that nothing could be copied.',
  archivedCopy: 'The link to an archived copy.',
  lastChecked: 'Says that the address was last opened on {date}.',
  notChecked: 'Says that nobody has opened the address for this site yet.',
  noAddress: 'Says that no address is known.',
  copyCitation: 'The button that copies a reference.',
  copied: 'What the button says after it has copied.',
  everywhere: 'The link to the page of a source.',
  goToList: 'The link from a tooltip to the list.',
  close: 'The button that closes a tooltip.',
})

const sources = wordGroup('Source', {
  intro: 'What the list of sources is.',
  reference: 'The heading over the full reference.',
  about: 'The heading over what is known of the source.',
  type: 'The kind of document.',
  publisher: 'Who published it.',
  issued: 'When it was published.',
  language: 'Its language.',
  standing: 'How it stands to the facts.',
  read: 'How much of it was read.',
  address: 'Its web address.',
  exports: 'The heading over the files for reference managers.',
  exportAll: 'The link to the whole bibliography as a file.',
  letters: 'The name of the links to the letters of the bibliography, for screen readers.',
  count: 'How many sources there are: {count}.',
  mentions: 'The heading over the places that cite it.',
  mentionCount: 'How many times it is cited: {count}.',
  notCited: 'Says that no page cites it.',
  mention: 'A link to mention {letter} on a page.',
  weak: 'The mark of a weak source.',
})

const sourceTypes = wordGroup('SourceType', {
  articleJournal: 'CSL type article-journal.',
  articleMagazine: 'CSL type article-magazine.',
  articleNewspaper: 'CSL type article-newspaper.',
  book: 'CSL type book.',
  chapter: 'CSL type chapter.',
  dataset: 'CSL type dataset.',
  document: 'CSL type document.',
  legislation: 'CSL type legislation.',
  pamphlet: 'CSL type pamphlet.',
  postWeblog: 'CSL type post-weblog.',
  report: 'CSL type report.',
  speech: 'CSL type speech.',
  thesis: 'CSL type thesis.',
  webpage: 'CSL type webpage.',
})

const standings = wordGroup('Standing', {
  official: 'Standing official.',
  intergovernmental: 'Standing intergovernmental.',
  academic: 'Standing academic.',
  news: 'Standing news.',
  organisation: 'Standing organisation.',
  blog: 'Standing blog.',
  repost: 'Standing repost.',
  copy: 'Standing copy.',
})

const readings = wordGroup('Reading', {
  whole: 'Read whole.',
  opening: 'Only the opening of a stored copy was read.',
  page: 'Single pages were read.',
  notFound: 'It was not found.',
})

const statistics = wordGroup('Statistic', {
  intro: 'What the list of statistics is.',
  asean: 'The region as a whole.',
  about: 'A value that the source gives as about {value}.',
  range: 'A range from {low} to {high}, in a sentence.',
  percent: 'A percentage {value}.',
  million: '{value} million.',
  tableHeading: 'The heading over the table.',
  value: 'The heading of a column.',
  area: 'The heading of a column.',
  year: 'The heading of a column.',
  status: 'The heading of a column.',
  yearNotGiven: 'Where a year is not known.',
  caution: 'The name of a caution.',
  copyLink: 'The button that copies the address of a value.',
  copyFigure: 'The button that copies a value with its source.',
  downloads: 'The heading over the files with the values.',
  downloadCsv: 'The link to the values as CSV.',
  downloadJson: 'The link to the values as JSON.',
  chartSource: 'The line under a chart, before its sources.',
  chartYear: 'The line under a chart that says of which year it speaks: {year}.',
  notAvailable: 'Where there is no value.',
  rangeChartName: 'What a chart of ranges shows, for those who cannot see it: {ranges}.',
  dotChartName: 'What a chart of dots shows, for those who cannot see it: {label}, {value}.',
  dotMeaning: 'What one dot stands for: {amount}.',
  chartOf: 'What a citation of a chart supports: a chart of {titles}.',
  several: 'Several values on one row of a chart: {count} values from {low} to {high}.',
  ofMemberStates: 'The title of a chart of member states: {title}.',
  printedOverTime:
    'The title of a chart of the values that ASEAN has printed over the years: {title}.',
  sourcesBelow: 'Says that the sources of a chart stand in the table below it.',
  hollowMeaning: 'What a hollow mark of a chart means.',
  measure: 'The heading of the column with the names of statistics.',
  tableName: 'The name of the table with the values of a chart.',
})

const statuses = wordGroup('Status', {
  published: 'Status published.',
  derived: 'Status derived.',
  contradicted: 'Status contradicted.',
  weak: 'Status weak.',
})

const reasons = wordGroup('Reason', {
  notFound: 'No source was found.',
  notGiven: 'The source gives no value.',
  notMemberThen: 'It was not a member then.',
})

const stories = wordGroup('Story', {
  title: 'The title of the list of stories of {year}.',
  intro: 'What the list is: {count} states were members on {day}.',
  overline: 'Before the title of a story: {memberState}, {year}.',
  aboutMemberState: 'The link from a story to its member state {name}.',
  allStories: 'The link to the list of stories.',
})

const memberStates = wordGroup('MemberState', {
  intro: 'What the list of member states is.',
  joined: 'Says that a state joined ASEAN on {date}.',
  stories: 'The heading over the stories of a member state.',
  noStory: 'Says that a member state has no story yet.',
  joinedLater:
    'Says that a member state joined after the day of the edition of {year}, and so has no story in it.',
  figures: 'The heading over the values of a member state.',
  figuresText: 'Says how to read these values.',
  noFigures: 'Says that this site has no value for a member state.',
  mapName: 'The name of the map of tiles, for those who cannot see it.',
  mapCaption: 'What the tiles of the map show: {title}.',
  mapWithout: 'What a hatched tile means.',
  mapBand: 'What a shade of the tiles means: {low} to {high}.',
  mapCaution: 'What to beware of in the map.',
})

const feeds = wordGroup('Feed', {
  all: 'The name of the feed of everything: {site}.',
  allDescription: 'What the feed of everything holds.',
  memberState: 'The name of the feed of a member state: {name}, {site}.',
  memberStateDescription: 'What the feed of the member state {name} holds.',
  follow: 'Before the links to the feeds of the whole site.',
  followMemberState: 'Before the links to the feeds of the member state {name}.',
  atom: 'The link to a feed in Atom.',
  json: 'The link to a feed in JSON Feed.',
  onPage: 'The link from an entry of a feed to a part of the page that a feed cannot show.',
})

const notFound = wordGroup('NotFound', {
  title: 'The title of the page for an unknown address.',
  text: 'What a reader can do there.',
  lookHere: 'The heading over the list of pages.',
})

const share = wordGroup('Share', {
  alt: 'What a share image shows, for those who cannot see it: the pattern of {name}, for the page {title}.',
  altWithFigure: 'The same, for a page that has one value above all: {name}, {title}, {figure}.',
  altAlone: 'The same, where the page has the name of its pattern: {name}.',
})

const corrections = wordGroup('Correction', {
  title: 'The title of the page that lists every change.',
  description: 'What that page offers, for search results.',
  intro: 'What that page is.',
  none: 'Says that nothing has changed yet.',
  listTitle: 'The heading over the changes.',
  onPage: 'Before the link to the page that changed.',
  howTitle: 'The heading over how corrections are made.',
  how: 'How corrections are made.',
  reportTitle: 'The heading over how to report a mistake.',
  report: 'How to report a mistake to {name}.',
  reportAnywhere: 'How to report a mistake where the contact has no name.',
  reportNone: 'Says that no contact has been set.',
  feed: 'The name of the feed of corrections.',
  entryTitle: 'The title of a change in the feed: its {kind} and the {title} of the page.',
})

const journalists = wordGroup('Journalist', {
  contact: 'Whom to ask for: {name}.',
  noContact: 'Says that no press contact has been set.',
  licence: 'Before the address of the licence of our own text and data.',
  noLicence: 'Says that no licence has been decided yet.',
})

const moved = wordGroup('Moved', {
  title: 'The title of the page in the place of one that moved.',
  text: 'What it says before the link to the new address.',
})

const columns = wordGroup('Column', {
  heading: 'What is pressed to see what the columns of the files with the values mean.',
  name: 'The heading over the names of the columns.',
  meaning: 'The heading over what the columns mean.',
  metadata: 'The link to the same for programs, in the form “CSV on the Web”.',
  statistic: 'What the column statistic means.',
  id: 'What the column id means.',
  area: 'What the column area means.',
  value: 'What the column value means.',
  low: 'What the column low means.',
  high: 'What the column high means.',
  unit: 'What the column unit means.',
  approximate: 'What the column approximate means.',
  year: 'What the column year means.',
  source: 'What the column source means.',
  locator: 'What the column locator means.',
  creditedTo: 'What the column credited_to means.',
  status: 'What the column status means.',
  contradictedBy: 'What the column contradicted_by means.',
  notAvailable: 'What the column not_available means.',
})

const chartFiles = wordGroup('ChartFile', {
  links: 'Before the links to a chart as SVG and PNG, below the chart.',
  svg: 'The link to a chart as SVG.',
  png: 'The link to a chart as PNG.',
  sources: 'In the picture of a chart, before its {count} sources: {sources}.',
  credited: 'A source and what it names as its own source: {source}, {credited}.',
  years: 'In the picture of a chart, below a name: the year or years {years} of its values.',
  yearNotGiven: 'The same, where no value of the name has a year.',
})

const pressKits = wordGroup('PressKit', {
  link: 'Before the link to a press kit, which is a file.',
  file: 'The link to a press kit: {name}, ZIP, {size} kilobytes.',
  title: 'The title of the text that explains a press kit: {name}.',
  intro: 'What a press kit is: {site}, {name}.',
  contents: 'The heading over what is in a press kit.',
  stories: 'What the folder stories holds.',
  release: 'What the folder press-release holds.',
  figures: 'What the folder figures holds.',
  charts: 'What the folder charts holds.',
  chartsAsPng: 'What the folder charts holds where it has no SVG.',
  images: 'What the folder images holds.',
  sources: 'What the folder sources holds.',
  quotations: 'What the file quotations.txt holds.',
  manifest: 'What the file manifest.json holds.',
  quotationsTitle: 'The heading of the quotations.',
  quotationsOf: 'Says who issued the quotations for the press, and when: {issuer}, {date}.',
  noQuotations: 'Says that a press kit has no quotations.',
  spoken: 'A quotation and who said it: {words}, {speaker}, {role}.',
  spokenWithoutRole: 'A quotation and who said it: {words}, {speaker}.',
  licence: 'The heading over the licence.',
  licenceGiven: 'Says which licence the texts, data and pictures of the site have: {licence}.',
  licenceNotGiven: 'Says that no licence has been decided yet.',
  releaseNote: 'Whose work the press release is.',
  contact: 'The heading over the press contact.',
  address: 'Before the address at which the same stands on the site: {address}.',
})

const embeds = wordGroup('Embed', {
  title: 'The title of the statistic {title} in a frame on another site: {title}, {site}.',
  description: 'What the embed of the statistic {title} is, for search results.',
  valueOf: 'A value with its year, in the chart of an embed: {value}, {year}.',
  noYear: 'Stands in the place of the year where the source gives none.',
  sources: 'Before the source or sources of the value.',
  otherSources: 'Opens the list of the {count} sources of the other values and of the caution.',
  noAddress: 'Stands in the place of the address where none is known.',
  cautionSource: 'Names the caution in the list of sources.',
  credits: 'Before the source that the source itself names.',
  more: 'The link from an embed to the page of the statistic.',
  asOfEdition: 'Says that it stands as in the edition of {year}, as of {date}.',
  changedSince: 'Says that the site has changed the statistic since.',
  valueNow: 'Says what the value is now: {value}.',
  seeNow: 'The link from an embed of an edition to the statistic as it is now.',
  embedThis: 'The name of the part that gives the code to embed a statistic.',
  live: 'Over the code that follows corrections.',
  liveText: 'Says what that code does.',
  ofEdition: 'Over the code that shows the edition of {year}.',
  ofEditionText: 'Says what that code does; {date}.',
  code: 'The name of the field with the code.',
  copyCode: 'The button that copies the code.',
  preview: 'The link to the embed itself.',
  previewOf: 'The full name of that link: {name} says which embed.',
})

/** Every word that the interface itself says, in one language. The file's name is the language. */
export const InterfaceWords = defineDocumentType(() => ({
  name: 'InterfaceWords',
  filePathPattern: 'interface/*.yaml',
  contentType: 'data',
  fields: {
    languageName: {
      type: 'string',
      required: true,
      description: 'The name of the language in that language.',
    },
    locale: {
      type: 'string',
      required: true,
      description: 'How dates and numbers are written, as a tag: en-GB.',
    },
    direction: {
      type: 'enum',
      options: ['ltr', 'rtl'],
      required: true,
      description: 'ltr for a script from left to right, rtl from right to left.',
    },
    site: { type: 'nested', of: site, required: true },
    sections: { type: 'nested', of: sections, required: true },
    front: { type: 'nested', of: front, required: true },
    article: { type: 'nested', of: article, required: true },
    citations: { type: 'nested', of: citations, required: true },
    sources: { type: 'nested', of: sources, required: true },
    sourceTypes: { type: 'nested', of: sourceTypes, required: true },
    standings: { type: 'nested', of: standings, required: true },
    readings: { type: 'nested', of: readings, required: true },
    statistics: { type: 'nested', of: statistics, required: true },
    stories: { type: 'nested', of: stories, required: true },
    memberStates: { type: 'nested', of: memberStates, required: true },
    statuses: { type: 'nested', of: statuses, required: true },
    reasons: { type: 'nested', of: reasons, required: true },
    notFound: { type: 'nested', of: notFound, required: true },
    feeds: { type: 'nested', of: feeds, required: true },
    embeds: { type: 'nested', of: embeds, required: true },
    share: { type: 'nested', of: share, required: true },
    corrections: { type: 'nested', of: corrections, required: true },
    journalists: { type: 'nested', of: journalists, required: true },
    moved: { type: 'nested', of: moved, required: true },
    columns: { type: 'nested', of: columns, required: true },
    chartFiles: { type: 'nested', of: chartFiles, required: true },
    pressKits: { type: 'nested', of: pressKits, required: true },
  },
}))
