import { join } from 'node:path'

import type { BuildOptions } from 'esbuild'

/**
 * How the scripts that improve finished pages are bundled.
 * @param root the project's folder
 */
export function toBundleOptions(root: string): BuildOptions & { metafile: true } {
  return {
    absWorkingDir: root,
    entryPoints: {
      reader: join(root, 'lib/browser/main.ts'),
      // Only the pages of statistics load it.
      figures: join(root, 'lib/browser/figures.ts'),
    },
    outdir: join(root, 'public/assets'),
    bundle: true,
    // Names the packages whose licences have to go along.
    metafile: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    legalComments: 'none',
    charset: 'utf8',
    logLevel: 'silent',
  }
}
