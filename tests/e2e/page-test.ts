import { expect, test as base, type Page } from '@playwright/test'

export { expect }

/**
 * Tests of built pages. A page loads its scripts once it stands; whoever opens one here goes on when they run,
 * unless the test runs without scripts.
 */
export const test = base.extend({
  page: async ({ page, javaScriptEnabled }, use) => {
    await use(javaScriptEnabled ? waitForScripts(page) : page)
  },
})

/** The same page, which waits for the page's scripts wherever it goes. */
export function waitForScripts(page: Page): Page {
  for (const name of ['goto', 'reload', 'goBack', 'goForward'] as const) {
    const move = page[name].bind(page) as (...values: unknown[]) => Promise<never>
    page[name] = async (...values: unknown[]) => {
      const answer = await move(...values)
      await runScripts(page)
      return answer
    }
  }
  return page
}

/** Ends when every script that a page names has run; a module runs once, whoever imports it. */
export const runScripts = (page: Page) =>
  page.evaluate(async () => {
    for (const { dataset } of document.querySelectorAll<HTMLElement>('[data-script]')) {
      await import(dataset['script'] ?? '')
    }
  })
