import { expect, test } from './page-test'

test('the page of corrections and its feed tell the same changes', async ({ page, request }) => {
  await page.goto('/en/')
  await page.getByRole('contentinfo').getByRole('link', { name: 'Corrections' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Corrections')
  const changes = page.getByRole('main').locator('li:has(time)')

  const address = await page
    .locator('link[rel=alternate][type="application/atom+xml"][href$="/corrections.xml"]')
    .getAttribute('href')
  const feed = await request.get(new URL(address ?? '').pathname)
  expect(feed.headers()['content-type']).toContain('application/xml')
  const text = await feed.text()
  expect(text.split('<entry>')).toHaveLength((await changes.count()) + 1)

  const isEmpty = (await changes.count()) === 0
  await expect(page.getByText('Nothing on this site has been corrected')).toBeVisible({
    visible: isEmpty,
  })
})

test('the feed of corrections is sound XML with what Atom asks for', async ({ page, request }) => {
  await page.goto('/en/corrections/')
  const text = await (await request.get('/en/corrections.xml')).text()
  const found = await page.evaluate((xml) => {
    const feed = new DOMParser().parseFromString(xml, 'application/xml')
    const read = (selector: string) => feed.querySelector(selector)?.textContent ?? ''
    return {
      faults: feed.querySelectorAll('parsererror').length,
      root: feed.documentElement.namespaceURI,
      id: read('feed > id'),
      updated: read('feed > updated'),
      author: read('feed > author > name'),
      self: feed.querySelector('feed > link[rel=self]')?.getAttribute('href'),
    }
  }, text)

  expect(found).toMatchObject({ faults: 0, root: 'http://www.w3.org/2005/Atom' })
  expect(found.self).toBe(found.id)
  expect(found.updated).toMatch(/^\d{4}-\d\d-\d\dT00:00:00Z$/)
  expect(found.author).not.toBe('')
})
