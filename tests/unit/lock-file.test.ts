import { readFileSync } from 'node:fs'

import { expect, test } from 'vitest'

import { root } from '../root'

type Package = {
  readonly version?: string
  readonly integrity?: string
  readonly resolved?: string
  readonly link?: boolean
  readonly hasInstallScript?: boolean
  readonly dependencies?: Readonly<Record<string, string>>
  readonly devDependencies?: Readonly<Record<string, string>>
}

const readJson = (file: string): unknown => JSON.parse(readFileSync(`${root}/${file}`, 'utf8'))

const { lockfileVersion, packages } = readJson('package-lock.json') as {
  lockfileVersion: number
  packages: Readonly<Record<string, Package>>
}
const own = packages['']
const installed = Object.entries(packages).filter(([path]) => path !== '')

test('every package is locked to one version and to the checksum of its content', () => {
  expect(lockfileVersion).toBe(3)
  expect(installed.length).toBeGreaterThan(100)
  const loose = installed.filter(
    ([, { version, integrity }]) => !version || !/^sha512-[\w+/]{86}==$/.test(integrity ?? ''),
  )
  expect(loose.map(([path]) => path)).toEqual([])
})

test('no package comes from a folder, a repository or an address', () => {
  const elsewhere = installed.filter(([, { resolved, link }]) => resolved !== undefined || link)
  expect(elsewhere.map(([path]) => path)).toEqual([])
})

test('what we ask for is asked for by one version, and the lock file knows the same', () => {
  const asked = readJson('package.json') as Package
  const all = { ...asked.dependencies, ...asked.devDependencies }
  for (const [name, version] of Object.entries(all)) {
    expect(version, name).toMatch(/^\d+\.\d+\.\d+(?:-[\w.]+)?$/)
    expect(packages[`node_modules/${name}`]?.version, name).toBe(version)
  }
  expect({ ...own?.dependencies, ...own?.devDependencies }).toEqual(all)
})

test('no other package than these wants to run something when it is installed', () => {
  const scripts = installed.filter(([, { hasInstallScript }]) => hasInstallScript)
  expect(scripts.map(([path]) => path)).toEqual([
    'node_modules/contentlayer2',
    'node_modules/esbuild',
    'node_modules/protobufjs',
  ])
})
