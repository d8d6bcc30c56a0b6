import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

import { expect } from '@playwright/test'
import type { Page } from '@playwright/test'

import { listContent } from '@/lib/admin/files/list-content'
import { toLabel } from '@/lib/admin/form/labels'
import type { EditableFile } from '@/lib/admin/protocol'

import { test } from './editor-test'

test.describe.configure({ mode: 'serial' })

test('every file is opened, changed by one letter and saved, and differs by that letter alone', async ({
  page,
  server,
}) => {
  test.setTimeout(600_000)
  // The check has a test of its own; after each of all these files it would take minutes.
  await page.route('**/admin/api/check', (route) => route.fulfill({ json: { remarks: [] } }))
  await page.goto(server.url)
  const { files: all, broken } = await listContent(server.root)
  expect(broken).toEqual([])
  // It holds nothing but an empty list; a test of its own fills it.
  const files = all.filter(({ path }) => path !== 'content/addresses/redirects.yaml')
  expect(files.length).toBeGreaterThan(200)

  for (const file of files) {
    const path = join(server.root, file.path)
    const before = await readFile(path, 'utf8')
    await page.goto(`${server.url}${toAddress(file)}`)
    await changeOneLetter(page, file)
    await page.getByRole('button', { name: 'Save', exact: true }).click()
    await expect(toReport(page)).toContainText(`Saved. ${file.path}`)

    expect(await readFile(path, 'utf8'), file.path).toBe(toExpected(file, before))
  }
})

const toReport = (page: Page) => page.getByRole('complementary', { name: 'What the check says' })

/** Changes one letter in the form: in the middle of the text, or the first of the first field. */
async function changeOneLetter(page: Page, file: EditableFile): Promise<void> {
  const name = toFieldName(file)
  const label = name === 'body' ? 'Text' : toLabel(name)
  const group = page.getByRole('group', { name: 'Content Editor' })
  if (name === 'id')
    await group.getByRole('button', { name: 'Expand', exact: true }).first().click()
  const box = group.getByRole('textbox', { name: label, exact: true })
  const text = await box.inputValue()
  const place = name === 'body' ? toMiddle(text) : 0
  await box.fill(`${text.slice(0, place)}x${text.slice(place + 1)}`)
}

function toExpected(file: EditableFile, before: string): string {
  const name = toFieldName(file)
  if (name === 'body') {
    const body = String(file.values['body'])
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
