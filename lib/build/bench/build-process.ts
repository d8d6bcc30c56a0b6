import { spawn } from 'node:child_process'

type Options = {
  readonly project: string
  readonly args?: readonly string[]
}

/** A program of the project in a group of processes of its own, so that all of it can be killed at once. */
export function startProgram(file: string, { project, args = [] }: Options) {
  const child = spawn(process.execPath, ['--import', 'tsx', file, ...args], {
    cwd: project,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const start = performance.now()
  let output = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => {
      output += chunk.toString()
    })
  }
  const ended = new Promise<Ending>((resolve, reject) => {
    child.once('error', reject)
    // Not "close": programs that it started may hold its output open for longer.
    child.once('exit', (code, signal) =>
      resolve({ code, signal, seconds: (performance.now() - start) / 1000 }),
    )
  })
  const kill = (pid: number) => {
    if (child.exitCode === null && child.signalCode === null) process.kill(pid, 'SIGKILL')
  }
  return {
    ended,
    /** The number of its group of processes. */
    group: child.pid ?? 0,
    getOutput: () => output,
    /** With everything that it started. */
    killAll: () => child.pid !== undefined && kill(-child.pid),
    /** As `kill -9` does; what it started is left to itself. */
    killAlone: () => child.pid !== undefined && kill(child.pid),
  }
}

export type RunningProgram = ReturnType<typeof startProgram>
export type Ending = {
  readonly code: number | null
  readonly signal: NodeJS.Signals | null
  readonly seconds: number
}

export const startBuild = (project: string, ...args: readonly string[]) =>
  startProgram('lib/build/build.ts', { project, args })

/** The step after which a build was ended, by what it has printed. */
export const readLastStep = (output: string): string =>
  [...output.matchAll(/^ *[\d.]+ s {2}(.+)$/gm)].at(-1)?.[1] ?? 'its start'
