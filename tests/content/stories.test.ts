import { describe, expect, test } from 'vitest'

import { toSlug } from '@/lib/content/file-names'
import { listMemberStates } from '@/lib/content/member-states'
import { listStories } from '@/lib/content/stories'
import { toKeys } from '@/lib/citations/number-mentions'
import { toStoryPage } from '@/lib/pages/story-page'

const stories = listStories('en', '2018').map((story) => toStoryPage('en', '2018', toSlug(story)))

test('each member state of 2018 has a story, and no other state has one', () => {
  const members = listMemberStates('2018-06-27').map(toSlug)
  expect(members).toHaveLength(10)
  expect(stories.map(({ memberState }) => memberState)).toEqual(members)
})

describe.each(stories)('the story of $memberStateName', ({ story, article, lead, notes }) => {
  test('has 350 to 700 words', () => {
    const words = countWords(story.body.raw)
    expect(words).toBeGreaterThanOrEqual(350)
    expect(words).toBeLessThanOrEqual(700)
  })

  test('has at least six citations of at least four sources', () => {
    const mentions = [...lead.mentions, ...article.mentions]
    expect(mentions.length).toBeGreaterThanOrEqual(6)
    expect(toKeys(notes).length).toBeGreaterThanOrEqual(4)
  })

  test('prints values of statistics', () => {
    expect(story.body.raw).toMatch(/<Statistic of="[\w-]+" in="[\w-]+" \/>/)
  })

  test('has a lead of one or two sentences', () => {
    const sentences =
      story.lead.replace(/\[\^[^\]]*\]|(?<=Corp)\./g, '').match(/[.!?](?=\s|$)/g) ?? []
    expect(sentences.length).toBeGreaterThanOrEqual(1)
    expect(sentences.length).toBeLessThanOrEqual(2)
  })
})

test('those that the release listed by country, and no others, say under which words', () => {
  const listed = stories.flatMap(({ memberState, story }) =>
    story.listedAs === undefined ? [] : [[memberState, story.listedAs]],
  )
  expect(Object.fromEntries(listed)).toEqual({
    'brunei-darussalam':
      'Brunei Darussalam – Pushing an Innovation-Driven Micro, Small, and Medium Enterprises for Brunei’s Future Economy',
    indonesia: 'MSME Indonesia',
    malaysia: 'MSME Malaysia',
    singapore: 'MSME Singapore',
    'viet-nam': 'Vietnam Foto Atas',
  })
})

test('no two stories share a heading but by chance: nine in ten stand once', () => {
  const headings = stories.flatMap(({ story }) => story.body.raw.match(/^## .+$/gm) ?? [])
  expect(new Set(headings).size / headings.length).toBeGreaterThan(0.9)
})

function countWords(text: string): number {
  return text
    .replace(/\[\^[^\]]*\]|<[^>]*>|^#+/gm, ' ')
    .split(/\s+/)
    .filter((word) => /[\p{L}\p{N}]/u.test(word)).length
}
