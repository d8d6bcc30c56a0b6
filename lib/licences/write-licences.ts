import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'

import { BuildError } from '../build/build-error'

import { knownLicences, shippedPackages, type ShippedPackage } from './shipped-packages'

const head = `Licences

This site is made with the work of others. Here is every package of which a part reaches you with
these pages: what of it does, what its licence permits, and the licence in full, as its authors
wrote it. What only builds or tests the site reaches nobody and is not listed.

These are the licences of these parts. They say nothing about the words, the figures and the
pictures of the site itself.
`

const line = '='.repeat(80)

/**
 * Writes /licences.txt from what the packages themselves say.
 * @param root the project's folder
 * @throws BuildError where a package has no licence that can be passed on
 */
export async function writeLicences(root: string, packages = shippedPackages): Promise<string> {
  const parts = await Promise.all(packages.map((shipped) => writePart(root, shipped)))
  return [head, ...parts].join(`\n${line}\n\n`)
}

async function writePart(root: string, { name, part }: ShippedPackage): Promise<string> {
  const folder = join(root, 'node_modules', name)
  const { version, licence } = await readDescription(folder, name)
  const meaning = knownLicences[licence]
  if (meaning === undefined) {
    throw new BuildError(
      `${name} is under the licence "${licence}". Read whether a part of it may be passed on to readers, and add it to lib/licences/shipped-packages.ts.`,
    )
  }
  const text = await readLicence(folder, name)
  return `${name} ${version}\n\n${part}\nLicence: ${licence}. ${meaning}\n\n${text.trim()}\n`
}

async function readDescription(folder: string, name: string) {
  const json = await readFile(join(folder, 'package.json'), 'utf8').catch(() => {
    throw new BuildError(`${name} is shipped to readers and not installed. Run: npm ci`)
  })
  const { version, license } = JSON.parse(json) as { version: string; license?: string }
  return { version, licence: license ?? 'none' }
}

async function readLicence(folder: string, name: string): Promise<string> {
  const file = (await readdir(folder)).find((entry) =>
    /^(?:licen[cs]e|copying)(?:\.(?:md|txt))?$/i.test(entry),
  )
  const text = file === undefined ? '' : await readFile(join(folder, file), 'utf8')
  if (text.trim() === '') {
    throw new BuildError(
      `${name} is shipped to readers, and its package has no text of its licence, which has to go along. Ship nothing of it.`,
    )
  }
  return text.replaceAll('\r\n', '\n')
}
