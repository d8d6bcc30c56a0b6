import type { CmsConfig } from '@sveltia/cms'

import type { EditableFile } from '../protocol'
import type { Store } from './store'

/**
 * The file that the form shows, by the address of the page.
 * @param hash of the page: #/collections/Source/entries/key
 */
export function findOpenFile(
  hash: string,
  { collections = [], singletons = [] }: CmsConfig,
  store: Store,
): EditableFile | undefined {
  const parts = hash.replace(/^#\//, '').split('?')[0]?.split('/').map(decodeURIComponent) ?? []
  const [, name = '', , slug = ''] = parts
  const single = singletons.find((file) => 'file' in file && file.name === slug)
  if (name === '_singletons' && single && 'file' in single) return store.find(single.file)

  const collection = collections.find((candidate) => candidate.name === name)
  if (!collection || !('folder' in collection) || slug === '') return undefined
  const start = `${collection.folder}/${(collection.path ?? '{{slug}}').replace('{{slug}}', slug)}.`
  const path = store
    .list()
    .find(
      (candidate) => candidate.startsWith(start) && candidate.endsWith(`.${collection.extension}`),
    )
  return path === undefined ? undefined : store.find(path)
}
