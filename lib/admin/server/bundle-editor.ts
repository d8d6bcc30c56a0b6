import { join } from 'node:path'

import { build } from 'esbuild'

import { ownFonts } from './own-fonts'

/** The scripts of the editor by the names of their files, ready to be served. */
export type EditorScripts = ReadonlyMap<string, Uint8Array>

/**
 * Bundles the editor, from its package and our own part, into memory: nothing of it is ever written
 * where a build could find it.
 * @param root the folder of the code
 */
export async function bundleEditor(root: string): Promise<EditorScripts> {
  const folder = join(root, '.build/editor')
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: { editor: join(root, 'lib/admin/browser/main.ts') },
    outdir: folder,
    bundle: true,
    splitting: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    charset: 'utf8',
    logLevel: 'silent',
    write: false,
    plugins: [ownFonts(join(root, 'node_modules/@sveltia/cms/npm'))],
    // Colours for program code and maps: no form here has such a field.
    external: ['@shikijs/*', 'leaflet', 'leaflet/*', 'terra-draw', 'terra-draw-leaflet-adapter'],
  })
  return new Map(outputFiles.map(({ path, contents }) => [path.slice(folder.length + 1), contents]))
}
