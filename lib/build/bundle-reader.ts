import { join } from 'node:path'

import type { BuildOptions } from 'esbuild'

/**
 * How the script that improves finished pages is bundled.
 * @param root the project's folder
 */
export function toBundleOptions(root: string): BuildOptions {
  return {
    absWorkingDir: root,
    entryPoints: [join(root, 'lib/browser/main.ts')],
    outfile: join(root, 'public/assets/reader.js'),
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    legalComments: 'none',
    charset: 'utf8',
    logLevel: 'silent',
  }
}
