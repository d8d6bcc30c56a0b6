import { fork, type ChildProcess } from 'node:child_process'

import { root } from '../root'
import type { FuzzCase } from './cases'
import type { Verdict } from './judge'
import { readUse } from './read-use'
import type { Answer, Begun, Task } from './worker'

/** What no case goes beyond, however large its file. */
export type Bounds = {
  /** Of work: a busy machine is not the fault of a case. */
  readonly seconds: number
  /** A case that waits for something that never comes does no work at all. */
  readonly waitSeconds: number
  /** Of the program's own objects. */
  readonly heapMegabytes: number
  /** Of all memory: files and pictures are no objects. */
  readonly megabytes: number
}

const ourBounds: Bounds = { seconds: 10, waitSeconds: 120, heapMegabytes: 1024, megabytes: 2048 }

const lookEveryMilliseconds = 250

type Distribute<T> = T extends unknown ? Omit<T, 'task'> : never
export type Question = Distribute<Task>

export type Judged = { readonly fuzzCase: FuzzCase | undefined; readonly verdict: Verdict }

/** A process that judges one case after the other, and is started anew where a case ends it. */
export class JudgingProcess {
  /** The most memory that it was seen to take. */
  peakMegabytes = 0
  private child: Promise<ChildProcess> | undefined
  private tasks = 0

  constructor(
    private readonly program = 'tests/fuzz/worker.ts',
    private readonly bounds = ourBounds,
  ) {}

  async ask(question: Question): Promise<Judged> {
    const child = await (this.child ??= start(this.program, this.bounds))
    const task = (this.tasks += 1)
    return new Promise((resolve) => {
      let fuzzCase: FuzzCase | undefined
      let timer: NodeJS.Timeout | undefined
      const finish = (verdict: Verdict) => {
        clearInterval(timer)
        child.off('message', onMessage).off('exit', onExit)
        resolve({ fuzzCase, verdict })
      }
      const fail = (fault: string) => {
        this.child = undefined
        finish({ outcome: 'refused', faults: [fault], pages: 0 })
      }
      const onMessage = (message: Begun | Answer) => {
        if (message.task !== task) return
        if ('verdict' in message) return finish(message.verdict)
        fuzzCase = message.begun
        const findExcess = this.watch(child)
        timer = setInterval(() => {
          const excess = findExcess()
          if (excess === undefined) return
          child.off('exit', onExit).kill('SIGKILL')
          fail(excess)
        }, lookEveryMilliseconds)
      }
      const onExit = (code: number | null) =>
        fail(
          `The process ended (${code ?? 'by a signal'}); its objects may have ${this.bounds.heapMegabytes} MB.`,
        )
      child.on('message', onMessage).on('exit', onExit)
      child.send({ ...question, task })
    })
  }

  async close(): Promise<void> {
    const child = await this.child
    if (!child) return
    child.send('close')
    await new Promise((resolve) => child.on('exit', resolve))
  }

  /** Tells what a case that begins now has gone beyond. */
  private watch({ pid = 0 }: ChildProcess): () => string | undefined {
    const { seconds, waitSeconds, megabytes } = this.bounds
    const begun = readUse(pid).seconds
    const latest = performance.now() + waitSeconds * 1000
    return () => {
      const use = readUse(pid)
      this.peakMegabytes = Math.max(this.peakMegabytes, use.megabytes)
      if (use.seconds - begun >= seconds) return `It takes more than ${seconds} seconds of work.`
      if (use.megabytes >= megabytes) return `It takes more than ${megabytes} MB.`
      return performance.now() < latest ? undefined : `It is not done after ${waitSeconds} seconds.`
    }
  }
}

function start(program: string, { heapMegabytes }: Bounds): Promise<ChildProcess> {
  const child = fork(`${root}/${program}`, {
    cwd: root,
    execArgv: [
      ...['--import', 'tsx', `--max-old-space-size=${heapMegabytes}`],
      // What a case leaves behind is thrown away young, without having been moved about.
      '--max-semi-space-size=32',
    ],
    env: { ...process.env, NODE_ENV: 'production' },
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
  return new Promise((resolve, reject) => {
    child.once('message', () => resolve(child))
    child.once('exit', (code) =>
      reject(new Error(`A judging process did not start (${code ?? ''}).`)),
    )
  })
}
