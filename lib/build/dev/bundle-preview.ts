import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

import { build } from 'esbuild'

import { toBundleOptions } from '../bundle-reader'

/**
 * The script that pages of the preview load, in memory alone: nothing of it reaches a built site.
 * @param root the project's folder
 */
export async function bundlePreview(root: string): Promise<string> {
  const folder = join(root, 'lib/build/dev/browser')
  const readStyle = async (name: string) =>
    JSON.stringify(await readFile(join(folder, name), 'utf8'))
  const { outputFiles } = await build({
    ...toBundleOptions(root),
    entryPoints: { preview: join(folder, 'preview.ts') },
    define: {
      noticeStyle: await readStyle('notice.css'),
      panelStyle: await readStyle('panel.css'),
    },
    write: false,
  })
  return outputFiles.map(({ text }) => text).join('\n')
}
