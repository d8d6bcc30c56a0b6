import { expect, test } from 'vitest'

import { checkWith, edit, findMarker, findOnly, read, toPlace } from './content-tree'
import type { Case, Changes } from './content-tree'
import { toInterfaceFile } from './valid-files'

const edition = 'editions/2018/edition.en.mdx'
const release = 'editions/2018/press-release.en.mdx'
const story = 'editions/2018/stories/viet-nam.en.mdx'
const source = 'sources/index-2014.yaml'
const figures = 'statistics/share.yaml'
const text = 'statistics/share.en.mdx'
const malaysia = 'member-states/malaysia.yaml'
const vietNam = 'member-states/viet-nam.yaml'
const about = 'pages/about.en.mdx'
const site = 'site.yaml'

const cases: readonly Case[] = [
  // Names of other files.
  [
    'a headline that is no statistic',
    edit(edition, '  - share', '  - ¶shares'),
    /"shares", which is not in content\/statistics. Did you mean "share"/,
  ],
  [
    'the source of a release',
    edit(release, 'source: release-2018', 'source: ¶release-2081'),
    /Did you mean "release-2018"/,
  ],
  [
    'the source of a printed reference',
    edit(release, 'source: baseline-2017', 'source: ¶baseline'),
    /Did you mean "baseline-2017"/,
  ],
  [
    'the source of a day of joining',
    edit(vietNam, 'joinedSource: index-2014', 'joinedSource: ¶index'),
    /"index-2014"/,
  ],
  [
    'the source of a value',
    edit(figures, 'source: index-2014\n    locator', 'source: ¶index-2015\n    locator'),
    /"index-2014"/,
  ],
  [
    'the source that a source names',
    edit(figures, 'creditedTo: baseline-2017', 'creditedTo: ¶base-2017'),
    /"creditedTo" names/,
  ],
  [
    'the area of a value',
    edit(figures, 'id: viet-nam\n    area: viet-nam', 'id: vietnam\n    area: ¶vietnam'),
    /nor "asean". Did you mean "viet-nam"/,
  ],
  [
    'a value that contradicts',
    edit(figures, '- malaysia-2015\n', '- ¶malaysia-2016\n'),
    /Did you mean "malaysia-2015"/,
  ],
  [
    'a value of which something is said',
    edit(text, 'id: malaysia\n', 'id: ¶malasia\n'),
    /Did you mean "malaysia"/,
  ],
  [
    'the default language',
    edit(site, 'defaultLanguage: en', 'defaultLanguage: ¶fr'),
    /The only one is "en"/,
  ],

  [
    'a value of which something is said twice',
    edit(text, '  - id: malaysia\n', '  - id: malaysia\n    label: A\n  - id: ¶malaysia\n'),
    /Join the two entries/,
  ],

  // Editions.
  [
    'a day outside the year of the folder',
    edit(edition, 'day: 2018-06-27', 'day: ¶2019-06-27'),
    /is not in 2018/,
  ],
  [
    'a change before the publication',
    edit(story, 'date: 2019-01-05', 'date: ¶2018-06-26'),
    /before the day of publication, 2018-06-27/,
  ],

  // Values of statistics.
  ['a percentage above 100', edit(figures, 'value: 97.3', '¶value: 101'), /between 0 and 100/],
  ['a percentage below 0', edit(figures, 'low: 88.8', '¶low: -1'), /between 0 and 100/],
  [
    'a range the wrong way round',
    edit(figures, 'low: 88.8\n    high: 99.9', '¶low: 99.9\n    high: 88.8'),
    /Exchange them/,
  ],
  [
    'a range of one number',
    edit(figures, 'low: 88.8', '¶low: 99.9'),
    /"low" has to be the smaller/,
  ],
  [
    'a range with one end',
    edit(figures, 'low: 88.8\n    high: 99.9', '¶low: 88.8'),
    /"high" is missing/,
  ],
  [
    'a value and a range',
    edit(figures, 'id: asean\n    area: asean', '¶id: asean\n    value: 90\n    area: asean'),
    /"value" and "low" and "high" at once/,
  ],
  [
    'a value and a reason for none',
    edit(
      figures,
      '- id: viet-nam\n    area: viet-nam',
      '- ¶id: viet-nam\n    area: viet-nam\n    value: 5\n    source: index-2014\n    status: weak',
    ),
    /"value" and "notAvailable" at once/,
  ],
  [
    'neither value nor reason',
    edit(
      figures,
      '- id: viet-nam\n    area: viet-nam\n    notAvailable: not-found',
      '- ¶id: viet-nam\n    area: viet-nam',
    ),
    /has no number/,
  ],
  [
    'a value without source',
    edit(
      figures,
      '- id: malaysia-2015\n    area: malaysia\n    value: 98.5\n    source: baseline-2017\n',
      '- ¶id: malaysia-2015\n    area: malaysia\n    value: 98.5\n',
    ),
    /has no "source"/,
  ],
  [
    'a value without status',
    edit(
      figures,
      '- id: malaysia-2015\n    area: malaysia\n    value: 98.5\n    source: baseline-2017\n    status: published',
      '- ¶id: malaysia-2015\n    area: malaysia\n    value: 98.5\n    source: baseline-2017',
    ),
    /has no "status"/,
  ],
  ['too many decimals', edit(figures, 'decimals: 1', '¶decimals: 4'), /0, 1, 2 or 3/],
  ['half a decimal', edit(figures, 'decimals: 1', '¶decimals: 1.5'), /0, 1, 2 or 3/],
  ['a year in words', edit(figures, "'2010'", "¶'in 2010'"), /Write the year as '2014'/],
  [
    'years the wrong way round',
    edit(figures, "'2007-2012'", "¶'2012-2007'"),
    /the earlier one first/,
  ],
  [
    'an id twice',
    edit(figures, '  - id: viet-nam\n    area: viet-nam', '  - id: ¶asean\n    area: asean'),
    /stands twice/,
  ],
  ['an id in capitals', edit(figures, '- id: asean\n', '- id: ¶ASEAN\n'), /lower-case/],
  [
    'a first value with another id',
    edit(figures, '- id: viet-nam\n', '- id: ¶vn\n'),
    /its id has to be "viet-nam"/,
  ],
  [
    'an id of another member state',
    edit(figures, '- id: asean\n', '- id: ¶timor-leste\n'),
    /the area is "asean"/,
  ],
  [
    'a value that contradicts itself',
    edit(figures, '- malaysia-2015\n', '- ¶malaysia\n'),
    /cannot contradict itself/,
  ],

  // Single values.
  ['an issued date in words', edit(source, "issued: '2014-06'", 'issued: ¶June 2014'), /no date/],
  [
    'an issued month that does not exist',
    edit(source, "'2014-06'", "¶'2014-13'"),
    /a day of the calendar/,
  ],
  [
    'an issued day that does not exist',
    edit(source, "'2014-06'", "¶'2014-02-30'"),
    /a day of the calendar/,
  ],
  ['a wrong ISBN', edit(source, "'978-92-64-30532-8'", "¶'978-92-64-30532-9'"), /not an ISBN/],
  [
    'a DOI as an address',
    edit(source, 'DOI: 10', 'DOI: ¶https://doi.org/10'),
    /without https:\/\/doi\.org/,
  ],
  [
    'an address without scheme',
    edit(source, 'URL: https://example.org/index/', 'URL: ¶www.example.org'),
    /begins with https/,
  ],
  [
    'an address with another scheme',
    edit(source, 'URL: https:', 'URL: ¶ftp:'),
    /begins with https/,
  ],
  [
    'an archived address with a space',
    edit(source, 'standing:', 'archived: ¶https://web.example.org/a b\nstanding:'),
    /no spaces/,
  ],
  ['an address with http:', edit(source, 'URL: https:', 'URL: ¶http:'), /Prefer https/, 'advice'],
  [
    'a language that is none',
    edit(source, 'language: en', 'language: ¶english language'),
    /not a language/,
  ],
  [
    'a language in capitals',
    edit(source, 'language: en', 'language: ¶EN'),
    /Write the language as "en"/,
  ],
  ['the language of a name', edit(vietNam, 'language: vi', 'language: ¶v'), /not a language/],
  ['a locale', edit('interface/en.yaml', 'locale: en-GB', 'locale: ¶en_GB'), /not a language/],
  ['a code in small letters', edit(malaysia, 'code: MY', 'code: ¶my'), /two capital letters/],
  [
    'a person without name',
    edit(source, '- literal: OECD', '- ¶given: Mei'),
    /neither "literal" nor "family"/,
  ],
  [
    'a person with two names',
    edit(source, '- literal: OECD', '- ¶literal: OECD\n    family: OECD'),
    /both/,
  ],
  [
    'an e-mail address',
    edit(site, 'press@example.org', '¶press at example.org'),
    /not an e-mail address/,
  ],
  [
    'a security contact without its scheme',
    edit(site, 'mailto:security@example.org', '¶security@example.org'),
    /mailto:name@example\.org/,
  ],
  [
    'a security contact whose time is over',
    edit(site, 'expires: 9999-12-31', 'expires: ¶2019-12-31'),
    /day is over/,
    'advice',
  ],
  [
    'an address with a slash at its end',
    edit(site, 'https://msme-day.example.org', '¶https://msme-day.example.org/'),
    /ends with a slash/,
  ],
  [
    'a licence in words',
    edit(site, 'https://creativecommons.org/licenses/by/4.0/', '¶CC BY'),
    /web address/,
  ],
  [
    'a short description',
    edit(about, 'Who makes this site, and how its figures are checked and corrected.', '¶Short.'),
    /has 6 characters/,
    'advice',
  ],
  [
    'a long description',
    edit(about, 'Who makes this', `¶${'So. '.repeat(40)}Who makes this`),
    /has 2\d\d characters/,
    'advice',
  ],
  [
    'a title with a full stop',
    edit(about, 'title: About this site', 'title: ¶About this site.'),
    /ends with a full stop/,
    'advice',
  ],

  // What only the owner can decide.
  [
    'an address that leads nowhere',
    edit(site, 'https://msme-day.example.org', '¶https://msme-day.example'),
    /still to decide its address/,
    'advice',
  ],
  [
    'no licence',
    edit(
      site,
      'address: https://msme-day.example.org\ndefaultLanguage: en\nlicence: https://creativecommons.org/licenses/by/4.0/\n',
      '¶address: https://msme-day.example.org\ndefaultLanguage: en\n',
    ),
    /decide "licence"/,
    'advice',
  ],

  // Files that belong together, and files that say the same.
  [
    'the same address in two sources',
    {
      'sources/zz.yaml': read(source)
        .replace('URL: https://example.org/index/', 'URL: ¶https://www.Example.org/index#top')
        .replace('SME', 'Other'),
    },
    /entered twice/,
  ],
  [
    'the same title and date in two sources',
    {
      'sources/zz.yaml': read('sources/release-2018.yaml').replace(
        'title: The press release',
        'title: ¶The Press Release',
      ),
    },
    /same title and date/,
  ],
  [
    'the same code in two member states',
    edit(vietNam, 'code: VN', 'code: ¶MY'),
    /malaysia\.yaml has the same code/,
  ],
  [
    'the same tile for two member states',
    edit(vietNam, 'tileColumn: 3\ntileRow: 2', 'tileColumn: ¶2\ntileRow: 3'),
    /same column and row/,
  ],
  [
    'two names in one language',
    edit(vietNam, 'language: vi', 'language: ¶en'),
    /two names in the language "en"/,
  ],
  [
    'no name in a language of the site',
    edit(malaysia, 'names:\n  - language: en', '¶names:\n  - language: ms'),
    /name in "en"/,
    'advice',
  ],
]

test.for(cases)('%s is told where it stands', async ([, changes, message, severity = 'error']) => {
  const problems = await findOnly(changes)
  const others = problems.filter(({ message: told }) => !told.startsWith('Nothing cites'))

  expect(others).toEqual([
    { place: findMarker(changes), message: expect.stringMatching(message), severity },
  ])
})

const second = read(edition).replace('day: 2018-06-27', 'day: 2019-06-27')
const withIndonesian: Changes = {
  'interface/id.yaml': toInterfaceFile('Bahasa Indonesia'),
  'editions/2018/edition.id.mdx': read(edition),
  ...Object.fromEntries(
    ['malaysia', 'viet-nam', 'timor-leste'].map((state) => [
      `member-states/${state}.yaml`,
      read(`member-states/${state}.yaml`).replace(
        'names:\n',
        'names:\n  - language: id\n    name: Nama\n',
      ),
    ]),
  ),
}

/** Problems that concern a whole file. */
const wholeFiles: readonly (readonly [string, Changes, string, RegExp])[] = [
  [
    'a text of a statistic without values',
    { 'statistics/share-2.en.mdx': read(text) },
    'statistics/share-2.en.mdx',
    /content\/statistics\/share-2\.yaml is missing/,
  ],
  [
    'values without a text',
    { 'statistics/count.yaml': read(figures).replace('order: 1', 'order: 2') },
    'statistics/count.yaml',
    /count\.en\.mdx is missing/,
  ],
  [
    'a story of no member state',
    { 'editions/2018/stories/vietnam.en.mdx': read(story) },
    'editions/2018/stories/vietnam.en.mdx',
    /Did you mean "viet-nam"/,
  ],
  [
    'a story of a later member',
    { 'editions/2018/stories/timor-leste.en.mdx': read(story) },
    'editions/2018/stories/timor-leste.en.mdx',
    /joined ASEAN on 2025-10-26, after/,
  ],
  [
    'a release without an edition',
    { 'editions/2019/press-release.en.mdx': read(release).replaceAll('2018-06-27', '2019-06-27') },
    'editions/2019/press-release.en.mdx',
    /editions\/2019\/edition\.en\.mdx is missing/,
  ],
  [
    'a folder that is no year',
    { 'editions/next/edition.en.mdx': second },
    'editions/next/edition.en.mdx',
    /not a year of four digits/,
  ],
  [
    'a language without the newest edition',
    { ...withIndonesian, 'editions/2019/edition.en.mdx': second },
    'interface/id.yaml',
    /Add content\/editions\/2019\/edition\.id\.mdx/,
  ],
]

test.for(wholeFiles)('%s is told', async ([, changes, file, message]) => {
  const problems = await checkWith(changes)

  expect(problems.map((problem) => [toPlace(problem), problem.message])).toEqual([
    [`content/${file}:1:1`, expect.stringMatching(message)],
  ])
})

test('a second language with all that belongs to it has no problem', async () => {
  expect(await checkWith(withIndonesian)).toEqual([])
})

test('an edition has one day in every language', async () => {
  const other = read(edition).replace('day: 2018-06-27', 'day: 2018-06-28')
  const problems = await findOnly({ ...withIndonesian, 'editions/2018/edition.id.mdx': other })

  expect(problems).toEqual([
    expect.objectContaining({ message: expect.stringMatching(/one day in every language/) }),
  ])
})

test('two editions cannot mark one day', async () => {
  const problems = await findOnly({ 'editions/2019/edition.en.mdx': read(edition) })

  expect(problems.map(({ message }) => message)).toEqual([
    expect.stringMatching(/The day 2018-06-27 is not in 2019/),
    expect.stringMatching(/2018\/edition\.en\.mdx marks the same day/),
  ])
})

test('two statistics cannot have one place in the list', async () => {
  const changes = {
    'statistics/tally.yaml': read(figures).replace('order: 1', 'order: ¶1'),
    'statistics/tally.en.mdx': read(text),
  }

  expect(await findOnly(changes)).toEqual([
    {
      place: findMarker(changes),
      message: expect.stringMatching(/another "order"/),
      severity: 'error',
    },
  ])
})

test('without content there is one problem, and no crash', async () => {
  const none = Object.fromEntries(
    Object.keys(await import('./valid-files').then(({ validFiles }) => validFiles)).map((name) => [
      name,
      undefined,
    ]),
  )

  expect((await checkWith(none)).map(({ file }) => file)).toEqual(['content'])
})

test('changes can stand in any order', async () => {
  const changes = edit(
    story,
    'what: A name was wrong.',
    'what: A.\n  - date: 2018-12-01\n    kind: update\n    what: B.',
  )

  expect(await findOnly(changes)).toEqual([])
})
