import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'

import type { Plugin } from 'esbuild'

import { BuildError } from '@/lib/build/build-error'

const publicFont = /https:\/\/cdn\.jsdelivr\.net\/fontsource\/fonts\/([a-z\d-]+)[^"'`)\s]*\.woff2/g

/**
 * Puts the fonts of the editor's package in the place of those that its style sheet would load from
 * a public server.
 * @param folder of the package's script, with assets/ beside it
 */
export function ownFonts(folder: string): Plugin {
  return {
    name: 'own-fonts',
    setup: (build) => {
      build.onLoad({ filter: /@sveltia[\\/]cms[\\/]npm[\\/]index\.js$/ }, async ({ path }) => {
        const assets = await readdir(join(folder, 'assets'))
        const code = await readFile(path, 'utf8')
        const contents = code.replace(publicFont, (address, name: string) => {
          const file = assets.find(
            (asset) => asset.startsWith(`${name}-`) && asset.endsWith('.woff2'),
          )
          if (!file) throw new BuildError(`The editor's package has no font for ${address}.`)
          return `/admin/assets/${file}`
        })
        return { contents, loader: 'js' }
      })
    },
  }
}
