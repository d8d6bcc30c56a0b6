import type { CmsConfig } from '@sveltia/cms'

import type { EditableFile } from '../protocol'
import type { Store } from './store'

/**
 * The file that the form shows, by the address of the page.
 * @param hash of the page: #/collections/Source/entries/key or …/Edition/entries/2018/edition
 */
export function findOpenFile(
  hash: string,
  { collections = [], singletons = [] }: CmsConfig,
  store: Store,
): EditableFile | undefined {
  const parts = hash.replace(/^#\//, '').split('?')[0]?.split('/').map(decodeURIComponent) ?? []
  const [, name = '', , ...rest] = parts
  const place = rest.join('/')
  const single = singletons.find((file) => 'file' in file && file.name === place)
  if (name === '_singletons' && single && 'file' in single) return store.find(single.file)

  const collection = collections.find((candidate) => candidate.name === name)
  if (!collection || !('folder' in collection) || place === '') return undefined
  const start = `${collection.folder}/${place}.`
  const path = store
    .list()
    .find(
      (candidate) => candidate.startsWith(start) && candidate.endsWith(`.${collection.extension}`),
    )
  return path === undefined ? undefined : store.find(path)
}
