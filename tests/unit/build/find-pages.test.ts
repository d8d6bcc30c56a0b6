import { expect, test } from 'vitest'

import { findPages } from '@/lib/build/bench/find-pages'

import { makeFolder } from './temporary-folder'

test('pages that the site does not have are left out, and an asterisk is the first of a folder', async () => {
  const site = await makeFolder({
    'en/index.html': '',
    'en/sources/index.html': '',
    'en/sources/b/index.html': '',
    'en/sources/a/index.html': '',
  })
  const pages = ['/en/', '/en/about/', '/en/sources/*/', '/en/statistics/*/']

  expect(
    await findPages(
      site,
      pages.map((path) => ({ kind: 'page', path })),
    ),
  ).toEqual([
    { kind: 'page', path: '/en/' },
    { kind: 'page', path: '/en/sources/a/' },
  ])
})
