import { readdir, readFile, writeFile } from 'node:fs/promises'
import { request } from 'node:http'
import { join } from 'node:path'

import { expect } from '@playwright/test'
import type { Page } from '@playwright/test'

import { listContent } from '@/lib/admin/files/list-content'
import { toLabel } from '@/lib/admin/form/labels'
import type { Values } from '@/lib/admin/files/values'
import type { EditableFile } from '@/lib/admin/protocol'

import { root as code } from '../root'
import { test } from './editor-test'

// Two halves, so that two browsers share the work.
for (const half of [0, 1]) {
  test(`every file is opened, changed by one letter and saved, and differs by that letter alone (${half + 1} of 2)`, async ({
    page,
    server,
  }) => {
    test.setTimeout(900_000)
    // The check has a test of its own; after each of all these files it would take minutes.
    await page.route('**/admin/api/check', (route) => route.fulfill({ json: { remarks: [] } }))
    await page.goto(server.url)
    const { files: all, broken } = await listContent(server.root)
    expect(broken).toEqual([])
    // The redirects are an empty list, without a letter to change.
    const files = all.filter(({ path }) => path !== 'content/addresses/redirects.yaml')
    expect(files.length).toBeGreaterThan(200)

    for (const file of files.filter((_, index) => index % 2 === half)) {
      const path = join(server.root, file.path)
      const before = await readFile(path, 'utf8')
      await page.goto(`${server.url}${toAddress(file)}`)
      await changeOneLetter(page, file)
      await save(page)
      await expect(toReport(page)).toContainText(`Saved. ${file.path}`)

      expect(await readFile(path, 'utf8'), file.path).toBe(toExpected(file, before))
      await writeFile(path, before)
    }
  })
}

test('a citation is searched for and stands right after what it supports', async ({
  page,
  server,
}) => {
  const path = 'content/pages/about.en.mdx'
  const before = await readFile(join(server.root, path), 'utf8')
  await page.goto(`${server.url}#/collections/Page/entries/about`)
  const text = page.getByRole('textbox', { name: 'Text', exact: true })
  await text.fill(`${await text.inputValue()}\n\nAn added sentence. `)
  await page.getByRole('button', { name: 'Cite a source' }).last().click()
  const dialog = page.getByRole('dialog', { name: 'Cite a source' })
  await dialog.getByLabel('Search by title').fill('policy index 2014')
  await dialog.getByRole('button', { name: /^ASEAN SME Policy Index 2014/ }).click()
  await dialog.getByLabel('Where in the source').fill('p. 12')
  await dialog.getByRole('button', { name: 'Insert the citation' }).click()
  await save(page)

  await expect(toReport(page)).toContainText(`Saved. ${path} has no errors.`)
  expect(await readFile(join(server.root, path), 'utf8')).toBe(
    `${before.trimEnd()}\n\nAn added sentence.[^asean-sme-policy-index-2014, p. 12]\n`,
  )
})

test('what the check says of a saved file stands below the form, with a link to its page', async ({
  page,
  server,
}) => {
  const path = 'content/editions/2018/stories/viet-nam.en.mdx'
  await page.goto(`${server.url}#/collections/Story-2018/entries/viet-nam`)
  const lead = page.getByRole('textbox', { name: 'Lead', exact: true })
  const words = await lead.inputValue()
  await lead.fill(`${words}[^no-such-source]`)
  await save(page)
  await expect(toReport(page)).toContainText(`${path} has 1 error.`)
  await expect(toReport(page)).toContainText('cites the source "no-such-source"')
  await expect(toReport(page).getByRole('link', { name: 'preview' })).toHaveAttribute(
    'href',
    '/en/2018/stories/viet-nam/',
  )

  await lead.fill(words)
  await save(page)
  await expect(toReport(page)).toContainText(`${path} has no errors.`)
})

test('a new source gets a file as the others have', async ({ page, server }) => {
  await page.goto(`${server.url}#/collections/Source/new`)
  await page.getByRole('combobox', { name: 'Type', exact: true }).click()
  await page.getByRole('option', { name: 'Report', exact: true }).click()
  await page.getByRole('textbox', { name: 'Title', exact: true }).fill('A survey: the firms')
  await page.getByRole('textbox', { name: 'Language', exact: true }).fill('en')
  // The form draws its fields as they come into view.
  await expect(async () => {
    await page.mouse.wheel(0, 2_000)
    await expect(page.getByRole('radio', { name: 'Whole', exact: true })).toBeVisible({
      timeout: 500,
    })
  }).toPass()
  await page.getByRole('combobox', { name: 'Standing', exact: true }).click()
  await page.getByRole('option', { name: 'Official', exact: true }).click()
  await page.getByRole('radio', { name: 'Whole', exact: true }).click()
  await page.getByRole('textbox', { name: 'Slug' }).fill('a-survey-the-firms')
  await save(page)

  await expect(toReport(page)).toContainText('content/sources/a-survey-the-firms.yaml')
  const text = await readFile(join(server.root, 'content/sources/a-survey-the-firms.yaml'), 'utf8')
  expect(text).toBe(
    "type: report\ntitle: 'A survey: the firms'\nlanguage: en\nstanding: official\nread: whole\n",
  )
})

test('a file that changed meanwhile is not written, and what was entered can be copied', async ({
  page,
  server,
}) => {
  const path = join(server.root, 'content/pages/about.en.mdx')
  await page.goto(`${server.url}#/collections/Page/entries/about`)
  const title = page.getByRole('textbox', { name: 'Title', exact: true })
  await title.fill('My title')
  const changed = `${await readFile(path, 'utf8')}\nSomebody else wrote this.\n`
  await writeFile(path, changed)
  await page.getByRole('button', { name: 'Save', exact: true }).click()

  const dialog = page.getByRole('alertdialog', { name: 'Nothing was written' })
  await expect(dialog).toContainText('was changed by somebody or something else')
  await expect(dialog.getByLabel('Title, as you wrote it')).toHaveValue('My title')
  expect(await readFile(path, 'utf8')).toBe(changed)
})

test('the editor asks nobody but this computer, and tells of no error', async ({
  page,
  server,
}) => {
  const strangers: string[] = []
  const errors: string[] = []
  page.on('request', (request) => {
    const { protocol, host } = new URL(request.url())
    const isOwn = ['blob:', 'data:'].includes(protocol) || host === new URL(server.url).host
    if (!isOwn) strangers.push(request.url())
  })
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text())
  })
  page.on('pageerror', (error) => errors.push(error.message))
  await page.goto(`${server.url}#/collections/Source`)
  await expect(page.getByText('Stories 2018')).toBeVisible()
  await page.goto(`${server.url}#/collections/Story-2018/entries/thailand`)
  await expect(page.getByRole('textbox', { name: 'Title', exact: true })).toBeVisible()
  const icons = await page.evaluate(async () => {
    const faces = await document.fonts.load("24px 'Material Symbols Outlined'", 'save')
    return faces.some(({ status }) => status === 'loaded')
  })

  expect({ strangers, errors, icons }).toEqual({ strangers: [], errors: [], icons: true })
})

test('requests of other sites and under other names are turned away', async ({ server }) => {
  const ask = (path: string, init: RequestInit) =>
    fetch(new URL(path, server.url), init).then(({ status }) => status)
  const { port, origin } = new URL(server.url)
  const body = JSON.stringify({ path: 'content/site.yaml', version: null, values: {} })
  const json = { 'Content-Type': 'application/json' }

  expect(await ask('/admin/api/content', {})).toBe(200)
  expect(await askAs('evil.example', port)).toBe(403)
  expect(await ask('/admin/api/save', { method: 'POST', headers: json, body })).toBe(403)
  expect(
    await ask('/admin/api/save', {
      method: 'POST',
      headers: { ...json, Origin: 'https://evil.example' },
      body,
    }),
  ).toBe(403)
  expect(
    await ask('/admin/api/save', {
      method: 'POST',
      headers: { ...json, Origin: origin },
      body: 'x'.repeat(2_100_000),
    }),
  ).toBe(413)
  expect(await ask('/admin/assets/../../../package.json', {})).not.toBe(200)
  expect(await ask('/admin/assets/%2e%2e%2findex.js', {})).toBe(404)
})

test('the built site holds no trace of the editor', async () => {
  const entries = await readdir(join(code, 'out'), { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile())
  const names = files.map(({ parentPath, name }) => join(parentPath, name))
  expect(names.length).toBeGreaterThan(100)
  expect(
    names.filter((name) => /\/admin(?:[/.]|$)|sveltia/i.test(name.slice(code.length))),
  ).toEqual([])

  const texts = names.filter((name) => /\.(?:html|js|css|json|txt|xml)$/.test(name))
  const found: string[] = []
  for (const name of texts) {
    if (/sveltia|\/admin\/|nc-root/i.test(await readFile(name, 'utf8'))) found.push(name)
  }
  expect(found).toEqual([])
})

async function save(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(toReport(page)).toContainText('Saved.')
  await expect(page.getByRole('button', { name: 'Save', exact: true })).toBeDisabled()
}

/** The answer to a request that calls this computer by another name. */
function askAs(host: string, port: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    request(
      { host: '127.0.0.1', port, path: '/admin/api/content', headers: { host } },
      (response) => {
        response.resume()
        resolve(response.statusCode)
      },
    )
      .once('error', reject)
      .end()
  })
}

const toReport = (page: Page) => page.getByRole('complementary', { name: 'What the check says' })

/** Changes one letter in the form: in the middle of the text, or the first of the first field. */
async function changeOneLetter(page: Page, file: EditableFile): Promise<void> {
  const name = toFieldName(file)
  const label = name === 'body' ? 'Text' : toLabel(name)
  const group = page.getByRole('group', { name: 'Content Editor' })
  if (name === 'id')
    await group.getByRole('button', { name: 'Expand', exact: true }).first().click()
  const box = group.getByRole('textbox', { name: label, exact: true })
  // The form of the last file may still be there.
  await expect(toReport(page)).toContainText(file.path)
  await expect(box).toHaveValue(getText(file, name))
  const text = await box.inputValue()
  const place = name === 'body' ? toMiddle(text) : 0
  await box.fill(`${text.slice(0, place)}x${text.slice(place + 1)}`)
}

function getText({ values }: EditableFile, name: string): string {
  const [first] = (values['figures'] ?? []) as readonly Values[]
  const value = name === 'id' ? first?.['id'] : values[name]
  return typeof value === 'string' ? value : ''
}

function toExpected(file: EditableFile, before: string): string {
  const name = toFieldName(file)
  if (name === 'body') {
    const body = getText(file, name)
    const place = before.lastIndexOf(body) + toMiddle(body)
    return `${before.slice(0, place)}x${before.slice(place + 1)}`
  }
  const start = before.search(new RegExp(`^[ -]*${name}: ['"]?`, 'm'))
  const place = start + (/^[ -]*\w+: ['"]?/.exec(before.slice(start))?.[0].length ?? 0)
  return `${before.slice(0, place)}x${before.slice(place + 1)}`
}

/** The place of a letter that is no x, around the middle of a text. */
function toMiddle(text: string): number {
  const middle = Math.floor(text.length / 2)
  return middle + text.slice(middle).search(/[a-wyz]/)
}

function toFieldName({ path, values }: EditableFile): string {
  if ('body' in values) return 'body'
  if ('title' in values) return 'title'
  const [, folder] = path.split('/')
  const names: Readonly<Record<string, string>> = {
    interface: 'languageName',
    'member-states': 'code',
    statistics: 'id',
    'site.yaml': 'address',
  }
  return names[folder ?? ''] ?? ''
}

/** Where the form of a file stands. */
function toAddress({ path }: EditableFile): string {
  const parts = path.split('/')
  const slug = (parts.at(-1) ?? '').split('.')[0] ?? ''
  const [, folder = '', year = ''] = parts
  if (folder === 'site.yaml') return '#/collections/_singletons/entries/Site'
  if (folder === 'addresses') return '#/collections/_singletons/entries/Redirects'
  if (slug === 'edition') return `#/collections/Edition/entries/${year}/edition`
  if (slug === 'press-release') return `#/collections/PressRelease/entries/${year}/press-release`
  if (folder === 'editions') return `#/collections/Story-${year}/entries/${slug}`
  if (folder === 'statistics' && path.endsWith('.mdx'))
    return `#/collections/StatisticText/entries/${slug}`
  const collections: Readonly<Record<string, string>> = {
    interface: 'InterfaceWords',
    'member-states': 'MemberState',
    pages: 'Page',
    sources: 'Source',
    statistics: 'Statistic',
  }
  return `#/collections/${collections[folder]}/entries/${slug}`
}
