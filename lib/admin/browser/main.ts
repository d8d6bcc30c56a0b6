import type { CmsConfig } from '@sveltia/cms'

import { citedText, formats } from '../protocol'
import type { Content } from '../protocol'
import { askServer } from './ask-server'
import { toCitedText } from './cited-text'
import { findOpenFile } from './find-open-file'
import { showRefused } from './refused-dialog'
import { setPreferences } from './set-preferences'
import { stayHere } from './stay-here'
import { toReportPanel } from './report'
import { toStore } from './store'
import { toVirtualFolder } from './virtual-folder'

stayHere()
setPreferences()
// It reads preferences, and asks other computers, as soon as it is loaded.
const { default: CMS } = await import('@sveltia/cms')

const { config, files, broken } = await askServer<Content & { readonly config: CmsConfig }>(
  'content',
)
const report = toReportPanel(document.getElementById('report') ?? document.body, broken)
const store = toStore(files, {
  onSaved: (file) => void report.update('Saved.', file),
  onDeleted: (path) =>
    void report.update(`Deleted ${path}; it is kept in .build/deleted.`, undefined),
  onRefused: showRefused,
})
const folder = toVirtualFolder(store)

// The editor's own place for files, which it reads without asking anybody: ours instead of it.
Object.defineProperty(navigator.storage, 'getDirectory', {
  value: () => Promise.resolve({ getDirectoryHandle: () => Promise.resolve(folder) }),
})

const showOpenFile = () => report.show(findOpenFile(location.hash, config, store))
addEventListener('hashchange', showOpenFile)
// The editor changes its address without telling.
addEventListener('popstate', showOpenFile)

// Only the server knows how a file is written.
const asJson = {
  fromFile: (text: string): unknown => JSON.parse(text),
  toFile: (values: unknown) => JSON.stringify(values),
}
CMS.registerCustomFormat(formats.fields, 'yaml', asJson)
CMS.registerCustomFormat(formats.text, 'mdx', asJson)
CMS.registerFieldType(citedText, toCitedText(store))
await CMS.init({ config })
showOpenFile()
