import { build as bundle, type Plugin } from 'esbuild'

import { root } from '../root'
import type { renderSite } from './render-site'

export type GeneratedContent = Readonly<Record<string, unknown>>

type Site = { readonly renderSite: typeof renderSite }
type Packages = Readonly<Record<string, Readonly<Record<string, unknown>>>>

/**
 * Bundles the site's own code once, so that it can be started anew for each content: what its modules keep
 * (the library, what was read of it) belongs to one content. Packages keep nothing of it and are shared.
 * @param pictures whether press kits hold their pictures; drawing them takes most of the time, and no text is in them
 *   that is not on the pages
 * @returns starts the site with what Contentlayer would have generated
 */
export async function bundleSite(pictures: boolean): Promise<(content: GeneratedContent) => Site> {
  const packages: Record<string, Readonly<Record<string, unknown>>> = {}
  const { outputFiles } = await bundle({
    entryPoints: [`${root}/tests/fuzz/render-site.tsx`],
    absWorkingDir: root,
    bundle: true,
    write: false,
    format: 'cjs',
    platform: 'node',
    jsx: 'automatic',
    loader: { '.css': 'empty' },
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins: [...(pictures ? [] : [leaveOutPictures]), sharePackages(packages)],
    logLevel: 'silent',
  })
  const code = outputFiles[0]?.text ?? ''
  // eslint-disable-next-line @typescript-eslint/no-implied-eval -- it is our own code, from the line above
  const start = new Function('packages', 'content', 'module', 'require', code) as (
    packages: Packages,
    content: GeneratedContent,
    target: { exports: unknown },
    require: (name: string) => unknown,
  ) => void

  return (content) => {
    const target = { exports: {} as unknown }
    start(packages, content, target, (name) => packages[name]?.['default'])
    return target.exports as Site
  }
}

const leaveOutPictures: Plugin = {
  name: 'leave-out-pictures',
  setup(build) {
    build.onLoad({ filter: /lib\/press-kits\/picture-files\.ts$/ }, () => ({
      contents:
        'export const listCharts = async () => []\nexport const listShareImages = listCharts',
    }))
  },
}

/** Takes packages from those that are loaded already, and the content from what is given at the start. */
const sharePackages = (packages: Record<string, Readonly<Record<string, unknown>>>): Plugin => ({
  name: 'share-packages',
  setup(build) {
    build.onResolve({ filter: /^contentlayer\/generated$/ }, ({ path }) => ({
      path,
      namespace: 'given',
    }))
    build.onResolve({ filter: /^content-problems$/ }, ({ path }) => ({ path, namespace: 'none' }))
    build.onResolve({ filter: /^[^./]/ }, ({ path, kind }) =>
      kind === 'entry-point' || path.startsWith('@/') ? undefined : { path, namespace: 'package' },
    )
    build.onLoad({ filter: /.*/, namespace: 'none' }, () => ({ contents: 'export default []' }))
    build.onLoad({ filter: /.*/, namespace: 'given' }, () => ({
      contents: toModule(generatedNames, 'content'),
    }))
    build.onLoad({ filter: /.*/, namespace: 'package' }, async ({ path }) => {
      const loaded = (await import(path)) as Readonly<Record<string, unknown>>
      packages[path] = loaded
      return { contents: toModule(Object.keys(loaded), `packages[${JSON.stringify(path)}]`) }
    })
  },
})

/** What Contentlayer generates for the library. */
export const generatedNames = [
  'allEditions',
  'allInterfaceWords',
  'allMemberStates',
  'allPages',
  'allPressReleases',
  'allSources',
  'allStatistics',
  'allStatisticSnapshots',
  'allStatisticTexts',
  'allStories',
  'redirect',
  'site',
] as const

/** A module that hands on the values of an object under their names. */
function toModule(names: readonly string[], from: string): string {
  const own = names.filter((name) => name !== 'default' && /^[\w$]+$/.test(name))
  const lines = own.map((name, index) => `const value${index} = ${from}[${JSON.stringify(name)}]`)
  const exported = own.map((name, index) => `value${index} as ${name}`)
  const standard = names.includes('default') ? `export default ${from}['default']` : ''
  return [...lines, `export { ${exported.join(', ')} }`, standard].join('\n')
}
