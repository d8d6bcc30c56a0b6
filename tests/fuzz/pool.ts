import { fork, type ChildProcess } from 'node:child_process'
import { readFileSync } from 'node:fs'

import { root } from '../root'
import type { FuzzCase } from './cases'
import type { Verdict } from './judge'
import type { Answer, Begun, Task } from './worker'

/** No case takes more work, nor more memory, however large its file. */
const longestSeconds = 10
/** A case that waits for something that never comes does no work at all. */
const longestWaitSeconds = 120
const mostMegabytes = 1024

type Distribute<T> = T extends unknown ? Omit<T, 'task'> : never
export type Question = Distribute<Task>

export type Judged = { readonly fuzzCase: FuzzCase | undefined; readonly verdict: Verdict }

/** A process that judges one case after the other, and is started anew where a case ends it. */
export class JudgingProcess {
  private child: Promise<ChildProcess> | undefined
  private tasks = 0

  async ask(question: Question): Promise<Judged> {
    const child = await (this.child ??= start())
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
        const begun = readSeconds(child.pid)
        const latest = performance.now() + longestWaitSeconds * 1000
        timer = setInterval(() => {
          const isTooMuch = readSeconds(child.pid) - begun >= longestSeconds
          if (!isTooMuch && performance.now() < latest) return
          child.off('exit', onExit).kill('SIGKILL')
          fail(
            isTooMuch
              ? `It takes more than ${longestSeconds} seconds of work.`
              : `It is not done after ${longestWaitSeconds} seconds.`,
          )
        }, 500)
      }
      const onExit = (code: number | null) =>
        fail(`The process ended (${code ?? 'by a signal'}); it may have ${mostMegabytes} MB.`)
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
}

function start(): Promise<ChildProcess> {
  const child = fork(`${root}/tests/fuzz/worker.ts`, {
    cwd: root,
    execArgv: ['--import', 'tsx', `--max-old-space-size=${mostMegabytes}`],
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

/**
 * How many seconds a process has worked (proc(5), fields 14 and 15, in hundredths): a busy machine is not the
 * fault of a case. Where there is no such file, by the clock.
 */
function readSeconds(pid: number | undefined): number {
  try {
    const fields =
      readFileSync(`/proc/${pid ?? 0}/stat`, 'utf8')
        .split(') ')[1]
        ?.split(' ') ?? []
    return (Number(fields[11]) + Number(fields[12])) / 100
  } catch {
    return performance.now() / 1000
  }
}
