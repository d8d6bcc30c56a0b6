import { readFileSync } from 'node:fs'

export type Use = { readonly seconds: number; readonly megabytes: number }

const bytesOfPage = 4096

/**
 * How many seconds a process has worked, and how much memory it takes (proc(5): of stat the fields 14, 15 and 24,
 * in hundredths and pages). Where there is no such file, seconds by the clock, and no memory.
 */
export function readUse(pid: number): Use {
  try {
    // The name of the program stands in brackets before the third field, and can hold spaces.
    const [, rest = ''] = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')
    const fields = ['', '', ...rest.split(' ')].map(Number)
    const [user = 0, system = 0, pages = 0] = [fields[13], fields[14], fields[23]]
    return { seconds: (user + system) / 100, megabytes: (pages * bytesOfPage) / 1e6 }
  } catch {
    return { seconds: performance.now() / 1000, megabytes: 0 }
  }
}
