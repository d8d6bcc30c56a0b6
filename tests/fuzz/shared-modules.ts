import { relative } from 'node:path'

import type { Plugin } from 'esbuild'

import { root } from '../root'

/** Modules that are loaded already, by name, each with what it exports. */
export type Modules = Record<string, Readonly<Record<string, unknown>>>

/** The namespace of what Contentlayer generates, and the variable that holds it. */
export const content = 'content'

/** Takes the content from what is given at the start. */
export const takeContent: Plugin = {
  name: 'take-content',
  setup(build) {
    build.onResolve({ filter: /^(?:contentlayer\/generated|content-problems)$/ }, ({ path }) => ({
      path,
      namespace: content,
    }))
    build.onLoad({ filter: /^contentlayer/, namespace: content }, () => ({
      contents: toModule(generatedNames, content),
    }))
    build.onLoad({ filter: /^content-problems/, namespace: content }, () => ({
      contents: 'export default []',
    }))
  },
}

/** Takes packages from those that are loaded; loads them where they are not. */
export const sharePackages = (packages: Modules): Plugin => ({
  name: 'share-packages',
  setup(build) {
    build.onResolve({ filter: /^[^./]/ }, ({ path, kind }) =>
      kind === 'entry-point' || path.startsWith('@/') ? undefined : { path, namespace: 'package' },
    )
    build.onLoad({ filter: /.*/, namespace: 'package' }, async ({ path }) => {
      const loaded = (packages[path] ??= (await import(path)) as Modules[string])
      return { contents: toModule(Object.keys(loaded), `modules[${JSON.stringify(path)}]`) }
    })
  },
})

/** Takes modules of this project, by their place in it, from those that are loaded. */
export const shareModules = (modules: Modules): Plugin => ({
  name: 'share-modules',
  setup(build) {
    build.onResolve({ filter: /^(?:\.|@\/)/ }, async ({ path, pluginData, ...from }) => {
      if (pluginData === 'asked') return undefined
      const { importer, resolveDir, kind } = from
      const found = await build.resolve(path, { importer, resolveDir, kind, pluginData: 'asked' })
      const name = relative(root, found.path)
      return Object.hasOwn(modules, name) ? { path: name, namespace: 'loaded' } : found
    })
    build.onLoad({ filter: /.*/, namespace: 'loaded' }, ({ path }) => ({
      contents: toModule(Object.keys(modules[path] ?? {}), `modules[${JSON.stringify(path)}]`),
    }))
  },
})

/** What Contentlayer generates for the library. */
const generatedNames = [
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
