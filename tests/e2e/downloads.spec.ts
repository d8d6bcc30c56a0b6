import { expect, test } from './page-test'

const key = 'asean-sme-policy-index-2014'

test('a source’s page leads to its reference in three forms, each with its own type', async ({
  page,
  request,
}) => {
  await page.goto(`/en/sources/${key}/`)
  const forms = [
    ['BibTeX', 'application/x-bibtex', '@techreport{asean-sme-policy-index-2014,'],
    ['RIS', 'application/x-research-info-systems', 'TY  - RPRT'],
    ['CSL-JSON', 'application/vnd.citationstyles.csl+json', '"type": "report"'],
  ] as const
  for (const [name, type, content] of forms) {
    const address = await page.getByRole('link', { name, exact: true }).getAttribute('href')
    const response = await request.get(address ?? '')
    expect(response.headers()['content-type']).toContain(type)
    expect(await response.text()).toContain(content)
  }
})

test('a source’s page names every place that cites it, and each link leads to its mark', async ({
  page,
}) => {
  await page.goto(`/en/sources/${key}/`)
  const mentions = page
    .getByRole('region', { name: 'Where this site cites it' })
    .locator('a[href*="#cite-"]')
  const addresses = await mentions.evaluateAll((links) =>
    links.map((link) => link.getAttribute('href') ?? ''),
  )
  expect(addresses).toContain(`/en/2018/press-release/#cite-${key}-1`)
  for (const address of addresses.slice(0, 3)) {
    await page.goto(address)
    await expect(page.locator('.cite:target')).toBeInViewport()
  }
})

test('the values of a statistic come as CSV with stable columns', async ({ request }) => {
  const csv = await (await request.get('/data/statistics/share-of-establishments.csv')).text()
  const [head, first] = csv.split('\r\n')
  expect(head).toBe(
    'statistic,id,area,value,low,high,unit,approximate,year,source,locator,credited_to,status,contradicted_by,not_available',
  )
  expect(first).toContain('share-of-establishments,asean,asean,,88.8,99.9,percent,false')
})
