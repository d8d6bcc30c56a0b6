import { readFileSync } from 'node:fs'

import type { Page } from '@playwright/test'

import { root } from '../root'

import { expect, test } from './page-test'

const path = '/en/2018/press-release/'
const file = readFileSync(`${root}/tests/fixtures/press-release-2018.txt`, 'utf8')

// The file writes its footnotes as [1] but once, where it lost the brackets of a raised number.
const lines = file
  .replace('97.2%2.', '97.2%[2].')
  .split('\n')
  .map((line) => line.trim())
  .filter((line) => line !== '')
const isFootnote = (line: string) => /^\[\d\] /.test(line)

test('the release stands word for word, paragraph by paragraph', async ({ page }) => {
  await page.goto(path)
  expect(await readBlocks(page)).toEqual(lines.filter((line) => !isFootnote(line)))
})

test('its footnotes are numbered 1, 2, 2, 3, 4', async ({ page }) => {
  await page.goto(path)
  const marks = await page.locator('.release > p .cite').allInnerTexts()
  expect(marks).toEqual(['[1]', '[2]', '[2]', '[3]', '[4]'])
})

test('its footnotes stand in the list, word for word, at their numbers', async ({ page }) => {
  await page.goto(path)
  const entries = await page.locator('.notes ol > li').evaluateAll((items) =>
    items.map((item) => {
      const printed = item.querySelector('.note-printed') ?? item.querySelector('.note-kind ~ p')
      return printed?.textContent
    }),
  )
  const footnotes = lines.filter(isFootnote).map((line) => line.replace(/^\[\d\] /, ''))
  expect(footnotes).toHaveLength(4)
  expect(entries.slice(0, 4)).toEqual(footnotes)
})

test('a changed comma would be seen', async ({ page }) => {
  await page.goto(path)
  await page
    .locator('.release > p')
    .first()
    .evaluate((paragraph) => {
      paragraph.textContent = paragraph.textContent.replace(',', '')
    })
  expect(await readBlocks(page)).not.toEqual(lines.filter((line) => !isFootnote(line)))
})

test('its two speakers are quotations, and our notes and chart are set apart', async ({ page }) => {
  await page.goto(path)
  await expect(page.locator('.release q')).toHaveCount(4)
  await expect(page.locator('.release [role=note]')).toHaveCount(3)
  await expect(page.locator('.release figure [role=img]')).toHaveCount(1)
  await expect(page.locator('.release figure table')).toHaveCount(1)
})

/** The text of each paragraph, heading and list item of the release, without what our editors added. */
function readBlocks(page: Page): Promise<string[]> {
  return page
    .locator('.release')
    .evaluate((release) =>
      [
        ...release.querySelectorAll<HTMLElement>(
          ':scope > :is(p, h2, h3), :scope > :is(ul, ol) > li',
        ),
      ].map((block) => block.innerText.replace(/\s+/g, ' ').trim()),
    )
}
