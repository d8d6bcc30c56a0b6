import { expect, test } from 'vitest'

import { listLanguages } from '@/lib/content/languages'
import { toStoryJsonLd } from '@/lib/metadata/json-ld/article'
import { toDatasetJsonLd } from '@/lib/metadata/json-ld/dataset'
import { toReleaseJsonLd } from '@/lib/metadata/json-ld/report'
import { toManifest } from '@/lib/metadata/to-manifest'
import { toMetadata } from '@/lib/metadata/to-metadata'
import { listAllPages } from '@/lib/pages/all-pages'
import { getShareImage, listShareImages } from '@/lib/pages/share-image'
import { toPressReleasePage } from '@/lib/pages/press-release-page'
import { toSourcesPage } from '@/lib/pages/source-page'
import { toStatisticPage } from '@/lib/pages/statistic-page'
import { toStoryPage } from '@/lib/pages/story-page'
import { layOut } from '@/lib/share-images/lay-out'

const images = listLanguages().flatMap(listShareImages)
const story = () => toStoryPage('en', '2018', 'viet-nam')

test('each page whose kind has an image of its own has it, and every other one that of the front', () => {
  const shared = ['corrections', 'member-states', 'statistics', 'source', 'sources', 'page']
  for (const { kind, lang, path } of listAllPages()) {
    const own = shared.includes(kind) ? `/share/${lang}.png` : `/share${path.slice(0, -1)}.png`
    expect(getShareImage({ lang, path }).path, path).toBe(own)
  }
})

test('no two images have one address, and each says what it shows', () => {
  expect(new Set(images.map(({ path }) => path)).size).toBe(images.length)
  for (const { alt, path } of images) expect(alt, path).toMatch(/^Woven pattern of \S/)
})

test.each(images)('all words of $path are there, and can be read', async ({ card }) => {
  const layout = await layOut(card)

  expect(layout.title?.lines.join(' ')).toBe(card.title)
  expect(layout.title?.sizePx).toBeGreaterThanOrEqual(52)
  expect(layout.figure?.lines.join(' ')).toBe(card.figure)
  expect(layout.overline?.lines.join(' ')).toBe(card.overline)
})

test('a statistic shows its value, and a story its member state and year', () => {
  const { card, alt } = getShareImage({
    lang: 'en',
    path: '/en/statistics/share-of-establishments/',
  })
  expect(card).toMatchObject({ pattern: '2018', figure: '88.8%–99.9%', overline: 'ASEAN' })
  expect(alt).toContain('88.8%–99.9%')

  expect(getShareImage(story().facts).card).toMatchObject({
    pattern: 'VN',
    overline: 'Viet Nam · 2018',
  })
})

test('a page names its image with size, kind and words', () => {
  const { openGraph, twitter } = toMetadata(story)

  expect(openGraph?.images).toEqual([
    {
      url: expect.stringMatching(/^https?:\/\/[^/]+\/share\/en\/2018\/stories\/viet-nam\.png$/),
      width: 1200,
      height: 630,
      alt: 'Woven pattern of Viet Nam, for the page “A law that says what an innovative start-up is”',
      type: 'image/png',
    },
  ])
  expect(twitter).toEqual({ card: 'summary_large_image' })
  expect(JSON.stringify(toMetadata(() => toSourcesPage('en')))).toContain('/share/en.png')
})

test('data for machines names the image of a story, a release and a statistic', () => {
  expect(toStoryJsonLd(story())['image']).toMatch(/\/share\/en\/2018\/stories\/viet-nam\.png$/)
  expect(toReleaseJsonLd(toPressReleasePage('en', '2018'))['image']).toMatch(
    /\/share\/en\/2018\/press-release\.png$/,
  )
  expect(toDatasetJsonLd(toStatisticPage('en', 'share-of-gdp'))['image']).toMatch(
    /\/share\/en\/statistics\/share-of-gdp\.png$/,
  )
})

test('the manifest begins at the front and has a whole icon and one to be cut', () => {
  const { name, short_name, lang, start_url, icons } = toManifest()

  expect({ name, short_name, lang, start_url }).toEqual({
    name: 'MSME Day in ASEAN',
    short_name: 'MSME Day',
    lang: 'en',
    start_url: '/en/',
  })
  expect(icons?.map(({ sizes, purpose }) => [sizes, purpose])).toEqual([
    ['any', undefined],
    ['192x192', undefined],
    ['512x512', undefined],
    ['512x512', 'maskable'],
  ])
})
