import { InterfaceWords } from '@/lib/content/schema/interface-words'

import { toFields } from '@/lib/check/fields'
import type { Fields } from '@/lib/check/fields'

/** Files by name, from content/. */
export const validFiles: Readonly<Record<string, string>> = {
  'site.yaml': `address: https://msme-day.example.org
defaultLanguage: en
licence: https://creativecommons.org/licenses/by/4.0/
pressContact:
  name: The press office
  email: press@example.org
securityContact:
  address: mailto:security@example.org
  expires: 9999-12-31
`,
  'addresses/published.txt': '/en/about/\n',
  'addresses/redirects.yaml': `redirects:
  - from: /en/about-us/
    to: /en/about/
    date: 2019-01-05
    reason: The page got a shorter name.
  - from: /en/about/#much-more
    to: /en/about/#more
    date: 2019-01-05
    reason: The heading was changed.
`,
  'interface/en.yaml': toInterfaceFile('English'),
  'member-states/viet-nam.yaml': `code: VN
joined: 1995-07-28
joinedSource: index-2014
names:
  - language: en
    name: Viet Nam
  - language: vi
    name: Việt Nam
    own: true
tileColumn: 3
tileRow: 2
`,
  'member-states/malaysia.yaml': `code: MY
joined: 1967-08-08
names:
  - language: en
    name: Malaysia
tileColumn: 2
tileRow: 3
`,
  'member-states/timor-leste.yaml': `code: TL
joined: 2025-10-26
names:
  - language: en
    name: Timor-Leste
tileColumn: 5
tileRow: 4
`,
  'sources/index-2014.yaml': `type: report
title: SME Policy Index 2014
language: en
author:
  - family: Tan
    given: Mei
  - literal: OECD
publisher: ERIA
issued: '2014-06'
ISBN: '978-92-64-30532-8'
DOI: 10.1787/9789264305328-en
URL: https://example.org/index/
accessed: 2018-06-01
standing: intergovernmental
read: opening
`,
  'sources/baseline-2017.yaml': `type: report
title: Baseline Survey
language: en
issued: '2017'
URL: https://example.org/baseline
accessed: 2018-06-01
standing: official
read: opening
`,
  'sources/release-2018.yaml': `type: document
title: The press release
language: en
issued: '2018-06-27'
standing: official
read: whole
`,
  'statistics/share.yaml': `order: 1
unit: percent
decimals: 1
figures:
  - id: asean
    area: asean
    low: 88.8
    high: 99.9
    year: '2007-2012'
    source: index-2014
    locator: p. 12
    status: published
  - id: malaysia
    area: malaysia
    value: 97.3
    year: '2010'
    source: index-2014
    creditedTo: baseline-2017
    status: contradicted
    contradictedBy:
      - malaysia-2015
  - id: malaysia-2015
    area: malaysia
    value: 98.5
    source: baseline-2017
    status: published
  - id: viet-nam
    area: viet-nam
    notAvailable: not-found
`,
  'statistics/share.en.mdx': `---
title: Share of establishments
description: Of every hundred establishments, how many are micro, small or medium.
published: 2018-06-27
measures: of all establishments
axis: percentage of all establishments
caution: Each member state counts in its own way.[^index-2014, p. 3]
figures:
  - id: malaysia
    definition: Firms in the register of 2010.[^baseline-2017]
    caution: 'It''s an old register.[^baseline-2017, table 1]'
---

## How to read it

The number counts establishments.[^index-2014]
`,
  'editions/2018/edition.en.mdx': `---
title: MSME Day 2018
description: What ASEAN said on MSME Day 2018, and the figures behind it.
published: 2018-06-27
day: 2018-06-27
theme: Small enterprises
lead: >
  ASEAN marks the day for the
  second time.[^release-2018]
headlineFigures:
  - share
---

The day in short.
`,
  'editions/2018/press-release.en.mdx': `---
title: ASEAN marks MSME Day
description: The press release of 2018, word for word, with its sources.
published: 2018-06-27
issued: 2018-06-27
issuer: ASEAN Secretariat
source: release-2018
printedReferences:
  - source: baseline-2017
    words: Baseline Survey, 2017
---

There are many enterprises.[^baseline-2017]

<Quote speaker="A minister" role="Minister">"They matter."</Quote>

<EditorsNote>
A chart stood here.
</EditorsNote>
`,
  'editions/2018/stories/viet-nam.en.mdx': `---
title: Coffee from the hills
description: How small enterprises in the hills of Viet Nam sell their coffee abroad.
published: 2018-06-27
changes:
  - date: 2019-01-05
    kind: correction
    what: A name was wrong.
lead: "A story of coffee."
---

They make up <Statistic of="share" in="malaysia" /> there.[^index-2014, p. 12][^baseline-2017]

<Chart of="share" />

## How it is counted

A remark.[^rounding] And one more <Cite source="index-2014" at="p. 4" />.

[^rounding]: Own calculation.[^baseline-2017]
`,
  'pages/about.en.mdx': `---
title: About this site
description: Who makes this site, and how its figures are checked and corrected.
published: 2018-06-27
---

See the [sources](/en/sources/), the [secretariat](https://asean.org), or [write](mailto:press@example.org).

## More

See [the top](#more) or call [us](tel:+62211234567).
`,
}

/** All words of the interface; one of them fills in a year, one counts. */
export function toInterfaceFile(languageName: string): string {
  const lines = [`languageName: ${languageName}`, 'locale: en-GB', 'direction: ltr']
  for (const [group, { type, fields }] of toFields(InterfaceWords.def().fields)) {
    if (type === 'nested') lines.push(`${group}:`, ...toLines(fields))
  }
  return `${lines.join('\n')}\n`
    .replace('  edition: Words', "  edition: 'MSME Day {year}'")
    .replace(
      '  mentionCount: Words',
      "  mentionCount: '{count, plural, one {# mention} other {# mentions}}'",
    )
}

function toLines(fields: Fields): readonly string[] {
  return [...fields.keys()].map((word) => `  ${word}: Words`)
}
