import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as wait } from 'node:timers/promises'

import { expect, test } from 'vitest'

import { isRunning } from '@/lib/build/lock'
import { runProgram } from '@/lib/build/run-process'

import { root } from '../../root'
import { makeFolder, readFolder } from './temporary-folder'

test('a program that was started ends when its parent is killed', async () => {
  const folder = await makeFolder({
    // It would run for a minute.
    'node_modules/next/dist/bin/next': 'console.log(process.pid); setTimeout(() => {}, 60_000)',
    'node_modules/next/package.json': '{}',
  })
  const code = `
    const { spawnProgram } = await import(${JSON.stringify(`${root}/lib/build/run-process.ts`)})
    spawnProgram('next', [], { root: ${JSON.stringify(folder)}, output: 'inherit' })
  `
  const parent = spawn(
    process.execPath,
    ['--import', 'tsx', '--input-type=module', '--eval', code],
    { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] },
  )
  const [printed] = (await once(parent.stdout, 'data')) as [Buffer]
  const child = Number(printed.toString())
  expect(isRunning(child)).toBe(true)

  parent.kill('SIGKILL')
  for (let tries = 0; tries < 100 && isRunning(child); tries++) await wait(100)
  expect(isRunning(child)).toBe(false)
})

test('a program is told the folder in which it works, whatever started this one', async () => {
  const folder = await makeFolder({
    'node_modules/next/dist/bin/next':
      'require("fs").writeFileSync("place", String(process.env.PWD === process.cwd()))',
  })
  await runProgram('next', [], { root: folder })
  expect(await readFolder(folder)).toMatchObject({ place: 'true' })
})
