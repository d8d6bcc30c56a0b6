import { expect, test } from 'vitest'

import { toExportedName, writeStubContent } from '@/lib/build/dev/stub-content'

import { makeFolder, readFolder } from './temporary-folder'

test.each([
  [{ name: 'Story' }, 'allStories'],
  [{ name: 'PressRelease' }, 'allPressReleases'],
  [{ name: 'InterfaceWords' }, 'allInterfaceWords'],
  [{ name: 'Site', isSingleton: true }, 'site'],
])('%o is exported as %s', (kind, name) => {
  expect(toExportedName(kind)).toBe(name)
})

test('the stub holds no documents', async () => {
  const root = await makeFolder()
  await writeStubContent(root, [{ name: 'Story' }, { name: 'Site', isSingleton: true }])

  expect((await readFolder(root))['.contentlayer/generated/index.mjs']).toBe(
    'export const allStories = []\nexport const site = undefined\nexport const allDocuments = []\n',
  )
})

test('what Contentlayer has written stays', async () => {
  const root = await makeFolder({ '.contentlayer/generated/index.mjs': 'real' })
  await writeStubContent(root, [{ name: 'Story' }])

  expect((await readFolder(root))['.contentlayer/generated/index.mjs']).toBe('real')
})
