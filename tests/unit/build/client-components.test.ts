import { expect, test } from 'vitest'

import { describeClientComponents, findClientComponents } from '@/lib/build/client-components'

import { makeFolder } from './temporary-folder'

const ofEveryPage = [
  '[project]/node_modules/next/dist/esm/client/components/layout-router.js',
  '[project]/node_modules/next/dist/client/components/builtin/global-error.js',
]

function toManifest(page: string, modules: readonly string[]): string {
  const clientModules = Object.fromEntries(modules.map((module) => [module, { id: 1, name: '*' }]))
  const manifest = JSON.stringify({ moduleLoading: { prefix: '' }, clientModules })
  return [
    'globalThis.__RSC_MANIFEST = globalThis.__RSC_MANIFEST || {};',
    `globalThis.__RSC_MANIFEST["${page}"] = ${manifest};\n`,
  ].join('\n')
}

const makeNextFolder = (page: string, modules: readonly string[]) =>
  makeFolder({
    'server/app/page_client-reference-manifest.js': toManifest('/page', ofEveryPage),
    [`server/app${page}_client-reference-manifest.js`]: toManifest(page, [
      ...ofEveryPage,
      ...modules,
    ]),
  })

test("what Next.js puts into every page is no client component of the site's", async () => {
  expect(await findClientComponents(await makeNextFolder('/en/page', []))).toEqual([])
})

test('our own files, packages and parts of Next.js are named once each', async () => {
  const nextFolder = await makeNextFolder('/[language]/[slug]/page', [
    '[project]/components/tabs.client.tsx',
    '[project]/components/tabs.client.tsx <module evaluation>',
    '[project]/node_modules/@scope/chart/dist/index.js',
    '[project]/node_modules/next/dist/client/app-dir/link.js',
    '[project]/node_modules/next/dist/client/image-component.js',
    '[project]/node_modules/next/dist/client/script.js',
    '[project]/node_modules/next/dist/client/app-dir/form.js',
    '[project]/node_modules/next/dist/client/components/error-boundary.js',
  ])

  expect(await findClientComponents(nextFolder)).toEqual([
    '@scope/chart (node_modules/@scope/chart/dist/index.js)',
    'components/tabs.client.tsx',
    'next (dist/client/components/error-boundary.js)',
    'next/form',
    'next/image',
    'next/link',
    'next/script',
  ])
})

test('a manifest of an unknown form stops the build', async () => {
  const nextFolder = await makeFolder({
    'server/app/page_client-reference-manifest.js': 'export default {}',
  })

  await expect(findClientComponents(nextFolder)).rejects.toThrow('did Next.js change?')
})

test('no manifest at all stops the build', async () => {
  const nextFolder = await makeFolder({ 'server/app/page.js': '' })

  await expect(findClientComponents(nextFolder)).rejects.toThrow('did Next.js change?')
})

test('the message names each part and how to mend it', () => {
  expect(describeClientComponents(['components/tabs.client.tsx'])).toMatch(
    /components\/tabs\.client\.tsx\nTake out 'use client'/,
  )
})
