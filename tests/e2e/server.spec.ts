import { expect, test } from '@playwright/test'

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
