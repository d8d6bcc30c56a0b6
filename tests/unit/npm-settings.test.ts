import { execFileSync } from 'node:child_process'
import { copyFileSync, existsSync, readFileSync } from 'node:fs'

import { expect, test } from 'vitest'

import { root } from '../root'
import { makeFolder } from './build/temporary-folder'

/** A project whose installation would write a file. */
const project = {
  'package.json': JSON.stringify({
    name: 'weave',
    version: '1.0.0',
    scripts: { postinstall: 'echo run > installed', start: 'echo run > started' },
  }),
}

const npm = (folder: string, ...args: readonly string[]) =>
  execFileSync('npm', [...args, '--offline', '--no-audit', '--no-fund'], {
    cwd: folder,
    // Where npm runs the tests, it hands its own settings on to every npm below it.
    env: { ...process.env, npm_config_ignore_scripts: undefined },
    stdio: 'pipe',
  })

test('nothing runs on installation, and what is asked for by name does', async () => {
  const [usual, ours] = [await makeFolder(project), await makeFolder(project)]
  copyFileSync(`${root}/.npmrc`, `${ours}/.npmrc`)

  npm(usual, 'install')
  npm(ours, 'install')
  npm(ours, 'start')

  expect(existsSync(`${usual}/installed`)).toBe(true)
  expect(existsSync(`${ours}/installed`)).toBe(false)
  expect(existsSync(`${ours}/started`)).toBe(true)
})

test('the settings are these alone, so that none can send an installation elsewhere', () => {
  const settings = readFileSync(`${root}/.npmrc`, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
  expect(settings).toEqual(['ignore-scripts=true'])
})
