import { expect, test } from 'vitest'

import { toCreativeWork } from '@/lib/metadata/json-ld/creative-work'
import { toDatasetJsonLd } from '@/lib/metadata/json-ld/dataset'
import { toQuotationsJsonLd } from '@/lib/metadata/json-ld/quotation'
import { toReleaseJsonLd } from '@/lib/metadata/json-ld/report'
import { getSource } from '@/lib/content/sources'
import { toPressReleasePage } from '@/lib/pages/press-release-page'
import { toStatisticPage } from '@/lib/pages/statistic-page'

const release = toPressReleasePage('en', '2018')

test('a data set names its period only where every value has its year', () => {
  const all = toDatasetJsonLd(toStatisticPage('en', 'policy-index-start-up'))
  expect(all).toMatchObject({ temporalCoverage: '2014' })
  const some = toDatasetJsonLd(toStatisticPage('en', 'share-of-establishments'))
  expect(some).not.toHaveProperty('temporalCoverage')
})

test('a data set covers the places of which it has a value', () => {
  const { spatialCoverage } = toDatasetJsonLd(toStatisticPage('en', 'share-of-establishments'))
  expect(spatialCoverage).toContainEqual({ '@type': 'Country', name: 'Viet Nam' })
  expect(spatialCoverage).not.toContainEqual({ '@type': 'Country', name: 'Timor-Leste' })
})

test('the release is the work of its issuer, published here on a day of its own', () => {
  expect(toReleaseJsonLd(release)).toMatchObject({
    author: { name: 'ASEAN Secretariat' },
    dateCreated: '2018-06-27',
    datePublished: '2026-11-23',
  })
})

test('the words of each speaker stand without the marks around them', () => {
  expect(toQuotationsJsonLd(release).map(({ creator }) => creator)).toContainEqual({
    '@type': 'Person',
    name: 'Lor Sathya',
    jobTitle: 'ACCMSME Chair',
  })
  for (const { text } of toQuotationsJsonLd(release)) expect(text).toMatch(/^\w.*\w,?$/s)
})

test('a body that wrote a source is no person', () => {
  const source = getSource('asean-sme-policy-index-2014')
  expect(toCreativeWork({ ...source, author: [{ literal: 'ERIA' } as never] })).toMatchObject({
    author: [{ '@type': 'Organization', name: 'ERIA' }],
  })
})
