import { readFile } from 'node:fs/promises'

import { expect, test } from 'vitest'

import { splitAddress } from '@/lib/addresses/address'
import { ledgerFile, readLedger } from '@/lib/addresses/ledger'
import { getSiteAddresses } from '@/lib/check/addresses/site-addresses'
import { isApart } from '@/lib/check/check-names'
import { findKind } from '@/lib/check/document-kinds'
import { toLibrary } from '@/lib/check/library'
import { readDocument } from '@/lib/check/read-document'
import { readFiles } from '@/lib/check/read-files'
import { readText } from '@/lib/check/read-text'

test('the check knows every address that was published, without the built site', async () => {
  const site = getSiteAddresses(await readContent())
  const published = readLedger(await readFile(ledgerFile, 'utf8'))
  const leadsSomewhere = (address: string) => {
    const { path, anchor } = splitAddress(address)
    if (site.findRedirect(address) !== undefined) return true
    return (
      site.hasPath(path) &&
      (anchor === undefined || site.findAnchors(path)?.names.includes(anchor) === true)
    )
  }

  expect(published.length).toBeGreaterThan(1000)
  expect(published.filter((address) => !leadsSomewhere(address))).toEqual([])
})

async function readContent() {
  const files = ((await readFiles('.'))?.files ?? []).filter(({ name }) => !isApart(name))
  const documents = files.flatMap((found) => {
    const kind = findKind(found.name)
    const { file } = readText(found)
    return kind && file ? [readDocument(file, kind).document] : []
  })
  return toLibrary(
    documents,
    files.map(({ name }) => name),
  )
}
