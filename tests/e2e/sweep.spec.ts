import AxeBuilder from '@axe-core/playwright'
import { expect, test, type Page } from '@playwright/test'
import { HtmlValidate } from 'html-validate/node'

import { listSitemapPaths, readPage } from './site'

// Every address of the sitemap, and the two pages that it does not name.
const paths = [...listSitemapPaths(), '/']
const wcag = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** Findings of axe that are accepted, each with its reason. */
const acceptedFindings: readonly string[] = []

// The standard's own rules, and no matters of taste.
const validator = new HtmlValidate({ extends: ['html-validate:standard'] })

for (const path of paths) {
  test.describe(path, () => {
    test('is one sound page in light and dark, with and without scripts', async ({
      page,
      browser,
    }) => {
      const messages = watchConsole(page)
      await page.goto(path)

      await expect(page.locator('h1')).toHaveCount(1)
      const canonical = await page.locator('link[rel=canonical]').getAttribute('href')
      expect(new URL(canonical ?? '').pathname).toBe(path === '/' ? '/en/' : path)
      expect((await page.title()).length).toBeGreaterThan(10)
      const description = await page.locator('meta[name=description]').getAttribute('content')
      expect(description?.length).toBeGreaterThan(40)

      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme })
        expect(await findFaults(page), colorScheme).toEqual([])
      }

      const withScripts = await page.locator('body').innerText()
      const plain = await browser.newPage({ javaScriptEnabled: false })
      await plain.goto(page.url())
      expect(await plain.locator('body').innerText()).toBe(withScripts)
      await plain.close()

      expect(messages).toEqual([])
    })

    test('is valid HTML', async () => {
      const report = await validator.validateString(readPage(path))
      const faults = report.results.flatMap(({ messages }) =>
        messages.map(
          ({ ruleId, message, line, column }) => `${line}:${column} ${ruleId}: ${message}`,
        ),
      )
      expect(faults).toEqual([])
    })

    test('fits a phone of 360 px without scrolling sideways', async ({ page }) => {
      await page.setViewportSize({ width: 360, height: 740 })
      await page.goto(path)
      const width = await page.evaluate(() => document.documentElement.scrollWidth)
      expect(width).toBeLessThanOrEqual(360)
    })
  })
}

function watchConsole(page: Page): readonly string[] {
  const messages: string[] = []
  page.on('console', (message) => messages.push(message.text()))
  page.on('pageerror', (error) => messages.push(error.message))
  page.on('requestfailed', (request) => messages.push(`failed: ${request.url()}`))
  return messages
}

async function findFaults(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page }).withTags(wcag).analyze()
  return violations
    .filter(({ id }) => !acceptedFindings.includes(id))
    .flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`))
}
