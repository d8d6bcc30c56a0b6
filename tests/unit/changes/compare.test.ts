import { describe, expect, test } from 'vitest'

import { writeReport } from '@/lib/changes/write-report'

import { report, withRepository } from './repository'

const share = 'statistics/share.yaml'
const shareText = 'statistics/share.en.mdx'
const story = 'editions/2018/stories/viet-nam.en.mdx'

test('where nothing changed, that is what is said', async () => {
  await withRepository(async (repository) => {
    const found = await report(repository)

    expect(found).toMatchObject({ isUnchanged: true, warnings: [], affected: [] })
    expect(writeReport(found)).toContain('Nothing in `content/` changed.')
  })
})

describe('a statistic', () => {
  test('tells a value as readers see it, the pages that show it, and that readers are not told', async () => {
    await withRepository(async (repository) => {
      await repository.write({ 'interface/en.yaml': await withPercent(repository.root) })
      repository.commit()
      await repository.edit(share, 'value: 97.3', 'value: 96.4')
      const found = await report(repository)

      expect(found.statistics).toMatchObject([
        {
          slug: 'share',
          title: 'Share of establishments',
          figures: [
            {
              id: 'malaysia',
              name: 'Malaysia',
              state: 'changed',
              values: [{ name: 'value', before: '97.3%', after: '96.4%' }],
            },
          ],
          printedIn: [`content/${story}`],
        },
      ])
      expect(found.affected).toEqual(
        expect.arrayContaining([
          '/data/statistics/share.csv',
          '/en/2018/stories/viet-nam/',
          '/en/embed/share/',
          '/en/feed.xml',
          '/en/member-states/malaysia/',
          '/en/sources/baseline-2017/',
          '/en/statistics/share/',
        ]),
      )
      // They show another value of it, or none.
      expect(found.affected).not.toContain('/en/member-states/viet-nam/')
      expect(found.affected).not.toContain('/en/statistics/')
      expect(found.affected).not.toContain('/en/about/')
      expect(found.warnings).toContainEqual({
        level: 'alarm',
        message: expect.stringContaining(`Add an entry to "changes" in content/${shareText}`),
      })
    })
  })

  test('raises no alarm where its text tells readers', async () => {
    await withRepository(async (repository) => {
      await repository.edit(share, 'value: 97.3', 'value: 96.4')
      await repository.edit(
        shareText,
        'published: 2018-06-27\n',
        'published: 2018-06-27\nchanges:\n  - date: 2019-02-01\n    kind: correction\n    what: The value of Malaysia was wrong.\n',
      )
      const found = await report(repository)

      expect(found.warnings).toEqual([])
      expect(found.texts).toMatchObject([
        {
          telling: {
            kind: 'told',
            notes: ['2019-02-01, correction: The value of Malaysia was wrong.'],
          },
        },
      ])
      expect(found.addresses.added).toContain('/en/statistics/share/#change-2019-02-01')
      expect(found.affected).toContain('/en/corrections.xml')
    })
  })

  test('tells a value that became known, one that is new, and one that went with its address', async () => {
    await withRepository(async (repository) => {
      await repository.edit(share, 'notAvailable: not-found', 'value: 90\n    source: index-2014')
      await repository.edit(share, '  - id: malaysia-2015', '  - id: malaysia-2016')
      const found = await report(repository)
      const figures = found.statistics[0]?.figures.map(({ id, state }) => `${id} ${state}`)

      expect(figures).toEqual(['malaysia-2016 added', 'viet-nam changed', 'malaysia-2015 removed'])
      expect(found.addresses.gone).toContainEqual({
        address: '/en/statistics/share/#malaysia-2015',
        isPromised: false,
      })
      expect(found.addresses.added).toContain('/en/statistics/share/#malaysia-2016')
    })
  })
})

describe('a source', () => {
  test('tells which field changed and where it is cited', async () => {
    await withRepository(async (repository) => {
      await repository.edit('sources/index-2014.yaml', "issued: '2014-06'", "issued: '2014-07'")
      const found = await report(repository)

      expect(found.sources).toMatchObject([
        {
          key: 'index-2014',
          state: 'changed',
          fields: [{ name: 'issued', before: '2014-06', after: '2014-07' }],
        },
      ])
      expect(found.sources[0]?.citedIn).toContainEqual({ file: `content/${story}`, count: 2 })
      expect(found.affected).toEqual(
        expect.arrayContaining([
          '/en/sources/',
          '/en/sources/index-2014/',
          '/en/statistics/share/',
        ]),
      )
      expect(found.affected).not.toContain('/en/sources/baseline-2017/')
    })
  })

  test('that is removed while it is cited is told with those who cite it', async () => {
    await withRepository(async (repository) => {
      await repository.write({ 'sources/release-2018.yaml': undefined })
      const found = await report(repository)

      expect(found.sources).toMatchObject([{ key: 'release-2018', state: 'removed' }])
      expect(found.sources[0]?.citedIn.map(({ file }) => file)).toEqual([
        'content/editions/2018/edition.en.mdx',
        'content/editions/2018/press-release.en.mdx',
      ])
      expect(found.problems.added.map(({ severity }) => severity)).toContain('error')
      expect(found.addresses.gone).toContainEqual({
        address: '/en/sources/release-2018/',
        isPromised: false,
      })
    })
  })
})

describe('a text', () => {
  test('tells the words, citations, numbers and values that came and went', async () => {
    await withRepository(async (repository) => {
      await repository.edit(
        story,
        'there.[^index-2014, p. 12][^baseline-2017]',
        'there, 12 of them new.[^index-2014, p. 13][^baseline-2017] One more sentence.',
      )
      const [text] = (await report(repository)).texts

      expect(text).toMatchObject({
        name: 'Story of Viet Nam, 2018',
        state: 'changed',
        citations: { added: ['[^index-2014, p. 13]'], removed: ['[^index-2014, p. 12]'] },
        numbers: { added: ['12'], removed: [] },
        values: { added: [], removed: [] },
        telling: { kind: 'untold' },
      })
      expect(text?.sentences?.map(({ kind }) => kind)).toEqual(['changed', 'added'])
      expect(text?.sentences?.[0]).toMatchObject({
        runs: expect.arrayContaining([{ kind: 'added', text: ', 12 of them new' }]),
      })
    })
  })

  test('whose lines are only broken elsewhere has no other word, and nothing to tell', async () => {
    await withRepository(async (repository) => {
      await repository.edit(story, 'They make up', 'They\nmake  up')
      const found = await report(repository)

      expect(found.texts).toMatchObject([{ sentences: [], telling: { kind: 'needless' } }])
      expect(found.warnings).toEqual([])
      expect(writeReport(found)).toContain('no word changed')
    })
  })

  test('that loses a change note that readers could see raises an alarm', async () => {
    await withRepository(async (repository) => {
      await repository.edit(story, 'what: A name was wrong.', 'what: A name changed.')
      const found = await report(repository)

      expect(found.texts[0]?.lostNotes).toEqual(['2019-01-05, correction: A name was wrong.'])
      expect(found.warnings[0]?.level).toBe('alarm')
    })
  })

  test('that is a draft has no address and tells nobody', async () => {
    await withRepository(async (repository) => {
      await repository.edit(
        story,
        'published: 2018-06-27\n',
        'published: 2018-06-27\ndraft: true\n',
      )
      const found = await report(repository)

      expect(found.drafts).toEqual([`content/${story}`])
      expect(found.addresses.gone.map(({ address }) => address)).toContain(
        '/en/2018/stories/viet-nam/',
      )
      expect(found.warnings.map(({ message }) => message)).toContainEqual(
        expect.stringContaining('is a draft now'),
      )
    })
  })

  test('makes its translations old where they stay as they were', async () => {
    await withRepository(async (repository) => {
      const english = await readPage(repository.root)
      await repository.write({ 'pages/about.id.mdx': english })
      repository.commit()
      await repository.edit('pages/about.en.mdx', '## More', '## Even more')
      const found = await report(repository)

      expect(found.outdated).toEqual([
        { file: 'content/pages/about.id.mdx', because: 'content/pages/about.en.mdx' },
      ])
    })
  })
})

describe('an address', () => {
  test('of a renamed heading that was published is an alarm until a redirect leads on from it', async () => {
    await withRepository(async (repository) => {
      await repository.write({
        'addresses/published.txt': '/en/2018/stories/viet-nam/#how-it-is-counted\n',
      })
      repository.commit()
      await repository.edit(story, '## How it is counted', '## How one counts')
      const broken = await report(repository)
      await repository.edit(
        'addresses/redirects.yaml',
        'redirects:\n',
        'redirects:\n  - from: /en/2018/stories/viet-nam/#how-it-is-counted\n    to: /en/2018/stories/viet-nam/#how-one-counts\n    date: 2019-02-01\n    reason: The heading says it better.\n',
      )
      const mended = await report(repository)

      expect(broken.addresses.gone).toEqual([
        { address: '/en/2018/stories/viet-nam/#how-it-is-counted', isPromised: true },
      ])
      expect(broken.warnings[0]).toMatchObject({
        level: 'alarm',
        message: expect.stringContaining('1 published address leads nowhere'),
      })
      expect(mended.addresses.gone[0]?.leadsTo).toBe('/en/2018/stories/viet-nam/#how-one-counts')
      expect(mended.warnings.filter(({ level }) => level === 'alarm')).toEqual([])
    })
  })

  test('cannot be taken out of the list of promised addresses', async () => {
    await withRepository(async (repository) => {
      await repository.write({ 'addresses/published.txt': '' })
      const found = await report(repository)

      expect(found.addresses.unpromised).toEqual(['/en/about/'])
      expect(found.warnings).toMatchObject([{ level: 'alarm' }])
    })
  })
})

describe('what is broken', () => {
  test.each([
    [
      'a text that cannot be parsed',
      { [story]: '---\ntitle: "Broken\n---\n\n<Chart of="share"\n' },
    ],
    ['fields that cannot be parsed', { [share]: 'figures: [\n' }],
    ['bytes that are no text', { [story]: new Uint8Array([0, 1, 2, 0xff]) }],
    ['an empty file', { [shareText]: '' }],
    ['the words of the interface', { 'interface/en.yaml': 'locale: no such locale\n' }],
    ['a file that is no content', { 'notes.txt': 'Hello.' }],
    ['no site', { 'site.yaml': undefined }],
    ['no language', { 'interface/en.yaml': undefined }],
  ])('is told and stops nothing: %s', async (_, changes) => {
    await withRepository(async (repository) => {
      await repository.write(changes)
      const found = await report(repository)

      expect(found.problems.added.length).toBeGreaterThan(0)
      expect(writeReport(found)).toContain('New in the check')
    })
  })

  test('leaves the places of its page open instead of calling them gone', async () => {
    await withRepository(async (repository) => {
      await repository.edit(story, '<Chart of="share" />', '<Chart of="share"')
      const found = await report(repository)

      expect(found.addresses.unsure).toEqual(['/en/2018/stories/viet-nam/'])
      expect(found.addresses.gone).toEqual([])
    })
  })

  test('does not count as taken away, with all that it says', async () => {
    await withRepository(async (repository) => {
      await repository.edit(share, 'figures:', 'figures: [')
      const found = await report(repository)

      expect(found.statistics).toEqual([])
      expect(found.addresses.gone).toEqual([])
      expect(found.others).toMatchObject([
        { file: `content/${share}`, remark: expect.stringContaining('cannot be read') },
      ])
    })
  })
})

test('a file that an edition has kept cannot be changed without an alarm', async () => {
  await withRepository(async (repository) => {
    await repository.write({ 'editions/2018/statistics/share.yaml': 'unit: percent\n' })
    repository.commit()
    await repository.write({ 'editions/2018/statistics/share.yaml': 'unit: count\n' })
    const found = await report(repository)

    expect(found.others).toMatchObject([
      { fields: [{ name: 'unit', before: 'percent', after: 'count' }] },
    ])
    expect(found.warnings[0]?.message).toContain('Other sites show it as it stood')
  })
})

test('a file under another name is told as renamed', async () => {
  await withRepository(async (repository) => {
    const text = await readPage(repository.root)
    await repository.write({ 'pages/about.en.mdx': undefined, 'pages/imprint.en.mdx': text })

    expect((await report(repository)).renamed).toEqual([
      { before: 'content/pages/about.en.mdx', after: 'content/pages/imprint.en.mdx' },
    ])
  })
})

async function readPage(root: string): Promise<string> {
  const { readFile } = await import('node:fs/promises')
  return readFile(`${root}/content/pages/about.en.mdx`, 'utf8')
}

async function withPercent(root: string): Promise<string> {
  const { readFile } = await import('node:fs/promises')
  const words = await readFile(`${root}/content/interface/en.yaml`, 'utf8')
  return words.replace('  percent: Words', "  percent: '{value}%'")
}
