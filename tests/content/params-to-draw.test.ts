import { writeFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { expect, onTestFinished, test, vi } from 'vitest'

import { gatheredFiles, gatheredFolderVariable } from '@/lib/pages/gathered'
import { toParamsToDraw } from '@/lib/pages/language-params'

const list = () => [{ slug: 'a' }, { slug: 'b' }]
const toPath = ({ lang, slug }: { lang: string; slug: string }) => `/${lang}/${slug}/`

/** The parameters that are drawn where a build has these pages from before. */
async function draw(kept: readonly string[], laterMs = 0) {
  const folder = await mkdtemp(join(tmpdir(), 'gathered-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  vi.stubEnv(gatheredFolderVariable, folder)
  onTestFinished(() => {
    vi.unstubAllEnvs()
  })
  setTimeout(() => {
    writeFileSync(join(folder, gatheredFiles.keptPages), JSON.stringify(kept))
  }, laterMs)
  return toParamsToDraw(list, toPath)
}

test('without a build before, all pages are drawn', async () => {
  expect(await toParamsToDraw(list, toPath)).toEqual([
    { lang: 'en', slug: 'a' },
    { lang: 'en', slug: 'b' },
  ])
})

test('pages that a build has from before are left out', async () => {
  expect(await draw(['/en/a/', '/en/other/'])).toEqual([{ lang: 'en', slug: 'b' }])
})

test('a route keeps one page, which the framework needs', async () => {
  expect(await draw(['/en/a/', '/en/b/'])).toEqual([{ lang: 'en', slug: 'a' }])
})

test('what is still being gathered is waited for', async () => {
  expect(await draw(['/en/a/'], 100)).toEqual([{ lang: 'en', slug: 'b' }])
})
