import { build as bundle, type BuildOptions, type Metafile, type Plugin } from 'esbuild'

import { root } from '../root'
import type { renderSite } from './render-site'
import { content, shareModules, sharePackages, takeContent, type Modules } from './shared-modules'

export type GeneratedContent = Readonly<Record<string, unknown>>

/** Starts the site with what Contentlayer would have generated. */
export type StartSite = (content: GeneratedContent) => { readonly renderSite: typeof renderSite }

export type Sites = {
  readonly startWhole: StartSite
  /** Its press kits hold no pictures: drawing them takes most of the time, and no text is in them alone. */
  readonly startWithoutPictures: StartSite
}

const entry: BuildOptions = { entryPoints: [`${root}/tests/fuzz/render-site.tsx`] }

/**
 * Bundles the site's own code once, so that it can be started anew for each content: what its modules keep
 * (the library, what was read of it) belongs to one content. Packages, and modules that no content comes into,
 * keep nothing of it and are shared: the longer a program knows them, the faster it runs them.
 */
export async function bundleSite(): Promise<Sites> {
  const packages: Modules = {}
  const fromPackages = sharePackages(packages)
  const { metafile } = await make(entry, [takeContent, fromPackages])
  const { code } = await make(toEntry(listWithoutContent(metafile)), [fromPackages])
  const own = run(code, packages, {})['own'] as Modules
  const plugins = [shareModules(own), takeContent, fromPackages]
  const [whole, withoutPictures] = [
    await make(entry, plugins),
    await make(entry, [leaveOutPictures, ...plugins]),
  ]
  return {
    startWhole: toStart(whole.code, { ...packages, ...own }),
    startWithoutPictures: toStart(withoutPictures.code, { ...packages, ...own }),
  }
}

async function make(options: BuildOptions, plugins: Plugin[]) {
  const { outputFiles, metafile } = await bundle({
    ...options,
    plugins,
    absWorkingDir: root,
    bundle: true,
    write: false,
    metafile: true,
    format: 'cjs',
    platform: 'node',
    jsx: 'automatic',
    loader: { '.css': 'empty' },
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'silent',
  })
  return { code: outputFiles[0]?.text ?? '', metafile }
}

/** The files of the site that import no content, neither by themselves nor by what they import. */
function listWithoutContent({ inputs }: Metafile): readonly string[] {
  const bound = new Set(Object.keys(inputs).filter((file) => file.startsWith(`${content}:`)))
  // Each round finds what imports the finds of the round before.
  for (let before = -1; before < bound.size;) {
    before = bound.size
    for (const [file, { imports }] of Object.entries(inputs))
      if (imports.some(({ path }) => bound.has(path))) bound.add(file)
  }
  return Object.keys(inputs).filter(
    (file) => /^(?:lib|components)\//.test(file) && !bound.has(file),
  )
}

function toEntry(files: readonly string[]): BuildOptions {
  const imports = files.map((file, index) => `import * as own${index} from './${file}'`)
  const entries = files.map((file, index) => `${JSON.stringify(file)}: own${index}`)
  const contents = [...imports, `export const own = { ${entries.join(', ')} }`].join('\n')
  return { stdin: { contents, resolveDir: root } }
}

const toStart =
  (code: string, modules: Modules): StartSite =>
  (given) =>
    run(code, modules, given) as ReturnType<StartSite>

const programs = new Map<string, Program>()

type Program = (
  modules: Modules,
  content: GeneratedContent,
  target: { exports: unknown },
  require: (name: string) => unknown,
) => void

function run(code: string, modules: Modules, given: GeneratedContent): Record<string, unknown> {
  const program =
    programs.get(code) ??
    // eslint-disable-next-line @typescript-eslint/no-implied-eval -- it is our own code, bundled above
    (new Function('modules', content, 'module', 'require', code) as Program)
  programs.set(code, program)
  const target = { exports: {} }
  program(modules, given, target, (name) => modules[name]?.['default'])
  return target.exports
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
