import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import { expect, test } from 'vitest'

import { ledgerFile, readLedger } from '@/lib/addresses/ledger'
import { readTree } from '@/lib/changes/content-tree'
import { toReaderView } from '@/lib/changes/reader-view'
import { listSiteAddresses } from '@/lib/changes/site-addresses'
import { root } from '@/tests/root'

import { report, withRealContent } from './repository'

/** What never depends on the content. */
const fixed = /^\/(?:icons\/.+|favicon\.ico|manifest\.webmanifest|robots\.txt|licences\.txt)$/

test('every published address of the real content is found without a build', async () => {
  const tree = await readTree(root)
  const addresses = listSiteAddresses(toReaderView(tree!))
  const found = new Set(
    addresses.flatMap(({ path, anchors }) => [path, ...anchors.map((id) => `${path}#${id}`)]),
  )
  const promised = readLedger(readFileSync(join(root, ledgerFile), 'utf8'))
  const lost = promised.filter((address) => !found.has(address) && !fixed.test(address))

  expect(promised.length).toBeGreaterThan(1000)
  expect(lost).toEqual([])
  expect(addresses.filter(({ isUnsure }) => isUnsure)).toEqual([])
})

test('a value, a source, a heading and a story that change are told with all that hangs on them', async () => {
  await withRealContent(async (repository) => {
    await repository.edit(
      'statistics/share-of-establishments.yaml',
      "value: 97.3\n    year: '2022'",
      "value: 96.4\n    year: '2022'",
    )
    await repository.write({
      'sources/a-new-source.yaml':
        'type: report\ntitle: A new source\nlanguage: en\nstanding: official\nread: whole\n',
      'editions/2018/stories/thailand.en.mdx': undefined,
    })
    await repository.edit(
      'editions/2018/stories/viet-nam.en.mdx',
      '## Project 844',
      '## Project 844 of 2016',
    )
    const found = await report(repository)
    const gone = found.addresses.gone.filter(({ isPromised }) => isPromised)

    expect(found.statistics[0]?.figures).toMatchObject([
      { name: 'Brunei Darussalam', values: [{ name: 'value', before: '97.3%', after: '96.4%' }] },
    ])
    expect(found.statistics[0]?.printedIn).toContain(
      'content/editions/2018/stories/brunei-darussalam.en.mdx',
    )
    expect(found.sources).toMatchObject([{ key: 'a-new-source', state: 'added', citedIn: [] }])
    expect(found.texts.map(({ name, state }) => `${name}: ${state}`)).toEqual([
      'Story of Thailand, 2018: removed',
      'Story of Viet Nam, 2018: changed',
    ])
    expect(gone.map(({ address }) => address)).toEqual(
      expect.arrayContaining([
        '/en/2018/stories/thailand/',
        '/en/2018/stories/viet-nam/#project-844',
        '/share/en/2018/stories/thailand.png',
      ]),
    )
    expect(found.addresses.added).toEqual(
      expect.arrayContaining([
        '/data/sources/a-new-source.bib',
        '/en/2018/stories/viet-nam/#project-844-of-2016',
        '/en/sources/a-new-source/',
      ]),
    )
    expect(found.affected).toEqual(
      expect.arrayContaining([
        '/data/press-kits/en/brunei-darussalam.zip',
        '/en/2018/embed/share-of-establishments/',
        '/en/2018/stories/',
        '/en/2018/stories/brunei-darussalam/',
        '/en/member-states/brunei-darussalam/',
        '/en/member-states/thailand/',
        '/en/statistics/share-of-establishments/',
      ]),
    )
    expect(found.affected).not.toContain('/en/member-states/singapore/')
    expect(found.problems.added.map(({ file }) => file)).toContain(
      'content/sources/a-new-source.yaml',
    )
  })
})
