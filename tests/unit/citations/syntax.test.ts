import { describe, expect, test } from 'vitest'

import { splitCitations } from '@/lib/citations/syntax'

describe('a citation in a text', () => {
  test('is found with the text around it, of which no character is lost', () => {
    expect(splitCitations('about 64 million[^kpi-2017] firms')).toEqual([
      { kind: 'text', text: 'about 64 million' },
      { kind: 'citation', key: 'kpi-2017' },
      { kind: 'text', text: ' firms' },
    ])
  })

  test.each([
    ['[^index-2014, p. 12]', 'p. 12'],
    ['[^index-2014,p. 12, table 3]', 'p. 12, table 3'],
    ['[^index-2014,  opening\nparagraph ]', 'opening paragraph'],
    ['[^index-2014, ตาราง 3]', 'ตาราง 3'],
  ])('carries its locator: %s', (text, locator) => {
    expect(splitCitations(text)).toEqual([{ kind: 'citation', key: 'index-2014', locator }])
  })

  test('stands beside another one without a space', () => {
    expect(splitCitations('[^a][^b, p. 2]')).toEqual([
      { kind: 'citation', key: 'a' },
      { kind: 'citation', key: 'b', locator: 'p. 2' },
    ])
  })

  test.each([
    ['[^]', 'empty'],
    ['[^ , p. 1]', 'empty'],
    ['[^Index]', 'bad-key'],
    ['[^index_2014]', 'bad-key'],
    ['[^index 2014]', 'bad-key'],
    ['[^index-]', 'bad-key'],
    ['[^index,]', 'empty-locator'],
    [`[^index, ${'x'.repeat(61)}]`, 'long-locator'],
    ['[^index, p. 12 [^index]', 'not-closed'],
    ['[^index, www.asean.org]', 'address-in-locator'],
    ['[^index, see https://asean.org/a]', 'address-in-locator'],
    ['[^index', 'not-closed'],
    ['[^index [^other]', 'not-closed'],
  ])('that is none says why: %s', (text, problem) => {
    expect(splitCitations(text)).toEqual([{ kind: 'malformed', text, problem }])
  })

  test('may have a locator of 60 characters and no more', () => {
    const locator = 'x'.repeat(60)
    expect(splitCitations(`[^index, ${locator}]`)).toEqual([
      { kind: 'citation', key: 'index', locator },
    ])
  })

  test('is not seen in other brackets', () => {
    expect(splitCitations('[1], [a^b] and a^2')).toEqual([
      { kind: 'text', text: '[1], [a^b] and a^2' },
    ])
  })
})
