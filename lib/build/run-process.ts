import { type ChildProcess, spawn } from 'node:child_process'
import { join } from 'node:path'

import { BuildError } from './build-error'

type Options = {
  readonly root: string
  readonly env?: Readonly<Record<string, string>>
  /** Ends the program early. */
  readonly signal?: AbortSignal
  /** `inherit` lets the program write to this terminal itself; `pipe` is the rule. */
  readonly output?: 'pipe' | 'inherit'
}

/** The programs of packages that the build starts, by name. */
const programs = {
  contentlayer2: 'contentlayer2/bin/cli.cjs',
  next: 'next/dist/bin/next',
} as const

export type Program = keyof typeof programs

/**
 * Runs a program to its end, in silence.
 * @throws BuildError with all that it printed, if it fails
 */
export async function runProgram(
  name: Program,
  args: readonly string[],
  options: Options,
): Promise<void> {
  const child = spawnProgram(name, args, options)
  const printed: Buffer[] = []
  child.stdout?.on('data', (chunk: Buffer) => printed.push(chunk))
  child.stderr?.on('data', (chunk: Buffer) => printed.push(chunk))

  const ending = await new Promise<string | undefined>((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code, signal) =>
      resolve(code === 0 ? undefined : signal ? `was ended by ${signal}` : `failed (exit ${code})`),
    )
  })
  if (ending !== undefined) {
    const output = Buffer.concat(printed).toString().trim()
    throw new BuildError(`${output}\n\n${[name, ...args].join(' ')} ${ending}`.trim())
  }
}

// A parent that is killed ends nobody. Its child would go on writing where the next build writes.
const endWithParent = `data:text/javascript,${encodeURIComponent(`
  const parent = process.ppid
  setInterval(() => {
    if (process.ppid !== parent) process.exit(1)
  }, 250).unref()
`)}`

/** Starts a program of a package. It ends when this process ends. */
export function spawnProgram(
  name: Program,
  args: readonly string[],
  { root, env, signal, output = 'pipe' }: Options,
): ChildProcess {
  const program = join(root, 'node_modules', programs[name])
  const child = spawn(process.execPath, ['--import', endWithParent, program, ...args], {
    cwd: root,
    // Contentlayer believes PWD, which is another folder's where a program has started this build.
    env: { ...process.env, PWD: root, NEXT_TELEMETRY_DISABLED: '1', ...env },
    stdio: ['ignore', output, output],
    ...(signal && { signal }),
  })
  const end = () => void child.kill()
  process.once('exit', end)
  child.once('close', () => process.off('exit', end))

  return child
}
