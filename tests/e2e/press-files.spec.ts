import { createHash } from 'node:crypto'

import { strFromU8, unzipSync } from 'fflate'

import { expect, test } from './page-test'

const statistic = '/en/statistics/share-of-establishments/'

test('what the page says of the columns is what the data and their metadata have', async ({
  page,
  request,
}) => {
  await page.goto(statistic)
  const details = page.locator('details', { hasText: 'What the columns mean' })
  await expect(details.getByRole('table')).toBeHidden()
  await details.locator('summary').click()
  const said = await details.locator('tbody th').allTextContents()

  const csv = await (await request.get('/data/statistics/share-of-establishments.csv')).text()
  expect(csv.split('\r\n')[0]).toBe(said.join())

  const address = await details.getByRole('link').getAttribute('href')
  expect(address).toBe('/data/statistics/share-of-establishments.csv-metadata.json')
  const answer = await request.get(address ?? '')
  expect(answer.headers()['content-type']).toContain('application/csvm+json')
  const { tableSchema } = (await answer.json()) as {
    tableSchema: { columns: { titles: string }[] }
  }
  expect(tableSchema.columns.map(({ titles }) => titles)).toEqual(said)
})

test('each chart of a statistic leads to its pictures, which a browser shows', async ({
  page,
  request,
}) => {
  await page.goto(statistic)
  const links = page.locator('figure a[href^="/data/charts/"]')
  const addresses = await links.evaluateAll((found) =>
    found.map((link) => link.getAttribute('href') ?? ''),
  )
  expect(addresses).toEqual(
    ['', '-region'].flatMap((end) =>
      ['svg', 'png'].map((ending) => `/data/charts/en/share-of-establishments${end}.${ending}`),
    ),
  )
  for (const address of addresses) {
    const answer = await request.get(address)
    expect(answer.headers()['content-type']).toContain(
      address.endsWith('.svg') ? 'image/svg+xml' : 'image/png',
    )
    const { width, colours } = await page.evaluate(async (source) => {
      const image = new Image()
      image.src = source
      await image.decode()
      const canvas = document.createElement('canvas')
      canvas.width = image.naturalWidth
      canvas.height = image.naturalHeight
      const context = canvas.getContext('2d')
      context?.drawImage(image, 0, 0)
      const pixels = context?.getImageData(0, 0, canvas.width, canvas.height).data
      return { width: canvas.width, colours: new Set(new Uint32Array(pixels?.buffer ?? [])).size }
    }, address)
    expect(width).toBe(1600)
    // Paper, ink, marks and their edges; an empty picture has one.
    expect(colours).toBeGreaterThan(10)
  }
})

const kits = [
  ['/en/member-states/viet-nam/', 'press kit Viet Nam'],
  ['/en/', 'press kit MSME Day 2018'],
  ['/en/2018/', 'press kit MSME Day 2018'],
  ['/en/2018/press-release/', 'press kit MSME Day 2018'],
] as const

for (const [path, name] of kits)
  test(`${path} leads to a press kit that is what it says it is`, async ({ page, request }) => {
    await page.goto(path)
    const link = page.getByRole('link', { name })
    const answer = await request.get((await link.getAttribute('href')) ?? '')
    const body = await answer.body()
    expect(answer.headers()['content-type']).toBe('application/zip')
    const size = Math.ceil(body.length / 1000).toLocaleString('en-GB')
    await expect(link).toContainText(`${size} kB`)

    const entries = Object.entries(unzipSync(new Uint8Array(body)))
    const manifest = entries.find(([file]) => file.endsWith('/manifest.json'))?.[1]
    const { files } = JSON.parse(strFromU8(manifest ?? new Uint8Array())) as {
      files: { path: string; sha256: string; address?: string }[]
    }
    expect(files).toHaveLength(entries.length - 1)
    for (const { path: file, sha256, address } of files) {
      const [, content] = entries.find(([entry]) => entry.endsWith(`/${file}`)) ?? []
      expect(createHash('sha256').update(content!).digest('hex'), file).toBe(sha256)
      if (address === undefined) continue
      const there = await request.get(new URL(address).pathname)
      expect(there.status(), address).toBe(200)
      if (/\.(?:png|svg|csv)$/.test(address) && !address.endsWith('/'))
        expect(Buffer.compare(await there.body(), Buffer.from(content!)), address).toBe(0)
    }
  })
