import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

import { BuildError } from './build-error'
import { listFiles } from './list-files'

const manifestEnding = '_client-reference-manifest.js'

/**
 * Modules marked 'use client' that pages use, sorted: files of ours by their path, packages by
 * name and path. The parts that Next.js itself puts into every page are not among them.
 * @param nextFolder the intermediate build, `.next`
 */
export async function findClientComponents(nextFolder: string): Promise<readonly string[]> {
  const appFolder = join(nextFolder, 'server/app')
  const manifests = (await listFiles(appFolder)).filter((file) => file.endsWith(manifestEnding))
  if (manifests.length === 0) {
    throw new BuildError(`No file in ${appFolder} lists the client components; did Next.js change?`)
  }

  const modules = await Promise.all(
    manifests.map(async (file) => listModules(await readFile(join(appFolder, file), 'utf8'), file)),
  )
  const names = modules.flat().flatMap((module) => toReportedName(module) ?? [])
  return [...new Set(names)].toSorted()
}

/** Says what is wrong with client components here, and how to mend it. */
export function describeClientComponents(names: readonly string[]): string {
  return [
    "These parts need the framework's scripts in the browser, and no reader gets those scripts:",
    ...names.map((name) => `  ${name}`),
    "Take out 'use client' and render on the server; behaviour belongs in lib/browser.",
    'Instead of next/link, next/image, next/form and next/script, write <a>, <img>, <form> and our own script.',
  ].join('\n')
}

/** The modules that one manifest lists: `globalThis.__RSC_MANIFEST["/en/page"] = {…};` */
function listModules(manifest: string, file: string): readonly string[] {
  const json = /__RSC_MANIFEST\[.*?\] = (\{.*\});?\s*$/s.exec(manifest)?.[1]
  const { clientModules } = JSON.parse(json ?? '{}') as { clientModules?: object }
  if (clientModules === undefined) {
    throw new BuildError(`${file} has a form that this build does not know; did Next.js change?`)
  }
  return Object.keys(clientModules)
}

function toReportedName(module: string): string | undefined {
  const path = module.replace(/^\[project\]\//, '').replace(/ <.*>$/, '')
  const [, name, rest] = /.*node_modules\/((?:@[^/]+\/)?[^/]+)\/(.*)$/.exec(path) ?? []

  if (name === undefined || rest === undefined) return path
  if (name !== 'next') return `${name} (${path})`
  // What every page gets: the compiled-as-modules internals, and the built-in error pages.
  if (/^dist\/(?:esm\/|client\/components\/builtin\/)/.test(rest)) return undefined
  return publicNames[rest] ?? `next (${rest})`
}

const publicNames: Readonly<Record<string, string>> = {
  'dist/client/app-dir/form.js': 'next/form',
  'dist/client/app-dir/link.js': 'next/link',
  'dist/client/image-component.js': 'next/image',
  'dist/client/script.js': 'next/script',
}
