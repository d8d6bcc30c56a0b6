import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

import type { Metafile } from 'esbuild'

import { BuildError } from '../build/build-error'
import { listFiles } from '../build/list-files'

import { shippedPackages, type ShippedPackage } from './shipped-packages'

/**
 * Refuses packages that come into scripts or style sheets and are not listed with their licence.
 * @param root the project's folder
 * @param bundled what esbuild says of the scripts
 * @throws BuildError
 */
export async function assertListed(
  root: string,
  bundled: Pick<Metafile, 'inputs'>,
  listed: readonly ShippedPackage[] = shippedPackages,
): Promise<void> {
  const found = [...listBundledPackages(bundled), ...(await listStylingPackages(root))]
  const unlisted = found.filter((name) => !listed.some((shipped) => shipped.name === name))
  if (unlisted.length > 0) {
    throw new BuildError(
      `Readers would get a part of ${[...new Set(unlisted)].join(', ')}, and /licences.txt says nothing of it. Add it to lib/licences/shipped-packages.ts.`,
    )
  }
}

const listBundledPackages = ({ inputs }: Pick<Metafile, 'inputs'>): readonly string[] =>
  Object.keys(inputs).flatMap((path) => {
    const inPackage = path.split('node_modules/').slice(1).at(-1)
    return inPackage === undefined ? [] : [toPackageName(inPackage)]
  })

/** The packages that the style sheets take in by their names. */
async function listStylingPackages(root: string): Promise<readonly string[]> {
  const folder = join(root, 'app/styles')
  const sheets = (await listFiles(folder)).filter((file) => file.endsWith('.css'))
  const texts = await Promise.all(sheets.map((file) => readFile(join(folder, file), 'utf8')))
  return texts.flatMap((text) =>
    [...text.matchAll(/@(?:import|plugin|reference)\s+(?:url\()?['"]([^'"./][^'"]*)['"]/g)].map(
      ([, path = '']) => toPackageName(path),
    ),
  )
}

const toPackageName = (path: string): string =>
  path
    .split('/')
    .slice(0, path.startsWith('@') ? 2 : 1)
    .join('/')
