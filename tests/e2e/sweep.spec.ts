import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { HtmlValidate } from 'html-validate/node'

import { expect, test, waitForScripts } from './page-test'
import { listSitemapPaths, readPage } from './site'

// Every address of the sitemap, and the two pages that it does not name.
const paths = [...listSitemapPaths(), '/']
const wide = { width: 1280, height: 800 }
const phone = { width: 360, height: 740 }
const wcag = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** Findings of axe that are accepted, each with its reason. */
const acceptedFindings: readonly string[] = []

// The standard's own rules, and no matters of taste.
const validator = new HtmlValidate({ extends: ['html-validate:standard'] })

// One page with scripts and one without serve every address of a worker: opening them anew takes longer than the tests.
const sweep = test.extend<object, { withScripts: Page; withoutScripts: Page }>({
  withScripts: [
    async ({ browser }, use) => {
      const page = await browser.newPage()
      await use(waitForScripts(page))
      await page.close()
    },
    { scope: 'worker' },
  ],
  withoutScripts: [
    async ({ browser }, use) => {
      const page = await browser.newPage({ javaScriptEnabled: false })
      await use(page)
      await page.close()
    },
    { scope: 'worker' },
  ],
})

/** What a reader can read. Buttons are left out: they do what only a script can, and show only with one. */
async function readWords(page: Page): Promise<string> {
  await page
    .locator('button')
    .evaluateAll((buttons) => buttons.forEach((button) => button.remove()))
  return (await page.locator('body').innerText()).replace(/\s+/g, ' ')
}

for (const path of paths) {
  sweep(
    `${path} is sound, with and without scripts`,
    async ({ withScripts, withoutScripts, baseURL }) => {
      const address = new URL(path, baseURL).href
      const messages = watchConsole(withScripts)
      await withScripts.emulateMedia({ colorScheme: 'light' })
      await withScripts.setViewportSize(wide)
      await withScripts.goto(address)

      await expect(withScripts.locator('h1')).toHaveCount(1)
      const canonical = await withScripts.locator('link[rel=canonical]').getAttribute('href')
      expect(new URL(canonical ?? '').pathname).toBe(path === '/' ? '/en/' : path)
      expect((await withScripts.title()).length).toBeGreaterThan(10)
      const description = await withScripts
        .locator('meta[name=description]')
        .getAttribute('content')
      expect(description?.length).toBeGreaterThan(40)

      expect(await findFaults(withScripts), 'light').toEqual([])
      await withScripts.emulateMedia({ colorScheme: 'dark' })
      expect(await findFaults(withScripts), 'dark').toEqual([])

      await withScripts.setViewportSize(phone)
      const width = await withScripts.evaluate(() => document.documentElement.scrollWidth)
      expect(width, 'no scrolling sideways on a phone').toBeLessThanOrEqual(phone.width)

      await withScripts.setViewportSize(wide)
      await withoutScripts.setViewportSize(wide)
      await withoutScripts.goto(address)
      expect(await readWords(withoutScripts)).toBe(await readWords(withScripts))

      expect(messages).toEqual([])
      withScripts.removeAllListeners()
    },
  )
}

test('every page is valid HTML', async () => {
  test.setTimeout(300_000)
  const faults: string[] = []
  for (const path of paths) {
    const report = await validator.validateString(readPage(path))
    for (const { messages } of report.results)
      for (const { ruleId, message, line, column } of messages)
        faults.push(`${path}:${line}:${column} ${ruleId}: ${message}`)
  }
  expect(faults).toEqual([])
})

function watchConsole(page: Page): readonly string[] {
  const messages: string[] = []
  page.on('console', (message) => messages.push(message.text()))
  page.on('pageerror', (error) => messages.push(error.message))
  page.on('requestfailed', (request) => messages.push(`failed: ${request.url()}`))
  return messages
}

async function findFaults(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(wcag)
    // The pages have no frames, so axe need not open a page of its own to gather their findings.
    .setLegacyMode()
    .analyze()
  return violations
    .filter(({ id }) => !acceptedFindings.includes(id))
    .flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`))
}
