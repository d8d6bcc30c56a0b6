import { openChromium, type Chromium, type Message } from './chromium-pipe'
import { expect, test as base } from './page-test'

const test = base.extend<{ chromium: Chromium }>({
  chromium: async ({ baseURL: _ }, use) => {
    const chromium = await openChromium()
    await use(chromium)
    await chromium.close()
  },
})

const listPath = '/en/2018/stories/'
const storyPath = '/en/2018/stories/viet-nam/'

test('a page breaks no policy and says nothing to the console', async ({ page }) => {
  const messages: string[] = []
  page.on('console', (message) => messages.push(message.text()))
  page.on('pageerror', (error) => messages.push(error.message))
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective }) => {
      console.error(`refused by ${violatedDirective}`)
    })
  })
  for (const path of ['/en/', listPath, storyPath]) await page.goto(path)

  await expect(page.locator('script[type=speculationrules]')).toHaveCount(1)
  expect(messages).toEqual([])
})

test('a page is made ready while the pointer rests on its link, and is there at once', async ({
  chromium,
  baseURL,
}) => {
  const page = await openPage(chromium, `${baseURL}${listPath}`)
  const place = await rest(chromium, page, `main a[href="${storyPath}"]`)
  await expect.poll(() => listReady(chromium.events)).toEqual([`${baseURL}${storyPath}`])

  const button = { ...place, button: 'left', clickCount: 1 }
  await chromium.send('Input.dispatchMouseEvent', { type: 'mousePressed', ...button }, page)
  // The page that was pressed goes away, and its answer with it.
  void chromium
    .send('Input.dispatchMouseEvent', { type: 'mouseReleased', ...button }, page)
    .catch(() => undefined)

  const prerendered = listPages(chromium.events).at(-1) ?? ''
  const state = `[
    location.pathname,
    document.prerendering,
    performance.getEntriesByType('navigation')[0].activationStart > 0,
    document.querySelectorAll('h1').length,
  ].join()`
  await expect.poll(() => evaluate(chromium, prerendered, state)).toBe(`${storyPath},false,true,1`)
})

test('a link within the page makes nothing ready', async ({ chromium, baseURL }) => {
  const page = await openPage(chromium, `${baseURL}${storyPath}`)
  await rest(chromium, page, 'main [role=doc-noteref]')
  await rest(chromium, page, `.breadcrumb a[href="${listPath}"]`)
  await expect.poll(() => listReady(chromium.events)).toEqual([`${baseURL}${listPath}`])
})

/** Opens an address below a tab, as Chromium wants it for prerendering; returns the page's session. */
async function openPage({ send, events }: Chromium, address: string): Promise<string> {
  const { targetId } = await send('Target.createTarget', { url: 'about:blank', forTab: true })
  const { sessionId: tab } = await send('Target.attachToTarget', { targetId, flatten: true })
  const attach = { autoAttach: true, waitForDebuggerOnStart: false, flatten: true }
  await send('Target.setAutoAttach', attach, String(tab))
  await expect.poll(() => listPages(events)).toHaveLength(1)
  const page = listPages(events)[0] ?? ''
  await send('Preload.enable', {}, page)
  await send('Page.enable', {}, page)
  await send('Page.navigate', { url: address }, page)
  await expect.poll(() => events.some(({ method }) => method === 'Page.loadEventFired')).toBe(true)
  return page
}

async function rest(chromium: Chromium, page: string, selector: string) {
  const text = await evaluate(
    chromium,
    page,
    `(() => {
      const link = document.querySelector(${JSON.stringify(selector)})
      link.scrollIntoView({ block: 'center' })
      const { x, y } = link.getClientRects()[0]
      return JSON.stringify({ x: x + 4, y: y + 4 })
    })()`,
  )
  const place = JSON.parse(String(text)) as { x: number; y: number }
  await chromium.send('Input.dispatchMouseEvent', { type: 'mouseMoved', ...place }, page)
  // Chromium itself waits 200 ms before it acts.
  await new Promise((resolve) => setTimeout(resolve, 800))
  return place
}

async function evaluate({ send }: Chromium, page: string, expression: string): Promise<unknown> {
  const { result } = await send('Runtime.evaluate', { expression, returnByValue: true }, page)
  return (result as { value?: unknown }).value
}

const listPages = (events: readonly Message[]) =>
  events.flatMap(({ method, params }) => {
    const target = params?.['targetInfo'] as { type: string } | undefined
    return method === 'Target.attachedToTarget' && target?.type === 'page'
      ? [String(params?.['sessionId'])]
      : []
  })

const listReady = (events: readonly Message[]) =>
  events.flatMap(({ method, params }) =>
    method === 'Preload.prerenderStatusUpdated' && params?.['status'] === 'Ready'
      ? [(params['key'] as { url: string }).url]
      : [],
  )
