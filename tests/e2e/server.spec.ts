import { expect, test } from './page-test'

test('a page comes compressed, with a policy that lets nothing inline run', async ({ request }) => {
  const response = await request.get('/en/', { headers: { 'accept-encoding': 'br' } })
  const headers = response.headers()
  expect(headers['content-encoding']).toBe('br')
  const policy = headers['content-security-policy'] ?? ''
  expect(policy).toContain("default-src 'none'")
  expect(policy).toContain("frame-ancestors 'none'")
  expect(policy).not.toMatch(/unsafe-(inline|eval)/)
  expect(headers['x-content-type-options']).toBe('nosniff')
})

test('an unknown address answers 404 with a page that helps', async ({ page }) => {
  const response = await page.goto('/en/2018/no-such-page/')
  expect(response?.status()).toBe(404)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('This page does not exist')
  await page.getByRole('main').getByRole('link', { name: 'Statistics', exact: true }).click()
  await expect(page).toHaveURL(/\/en\/statistics\/$/)
})

test('an address without its last slash leads to the page', async ({ page }) => {
  await page.goto('/en/statistics')
  await expect(page).toHaveURL(/\/en\/statistics\/$/)
})

/** One page of each kind. */
const kinds = [
  '/',
  '/en/2018/',
  '/en/2018/press-release/',
  '/en/2018/stories/',
  '/en/2018/stories/viet-nam/',
  '/en/member-states/viet-nam/',
  '/en/statistics/',
  '/en/statistics/enterprises/',
  '/en/sources/',
  '/en/about/',
  '/en/corrections/',
  '/en/embed/enterprises/',
  '/en/2018/embed/enterprises/',
]

test('no page asks anybody but this site for anything', async ({ page, baseURL }) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  for (const path of kinds) {
    const response = await page.goto(path, { waitUntil: 'networkidle' })
    expect([path, response?.status()]).toEqual([path, 200])
  }

  expect(asked.length).toBeGreaterThan(kinds.length)
  expect(asked.filter((url) => new URL(url).origin !== baseURL)).toEqual([])
})
