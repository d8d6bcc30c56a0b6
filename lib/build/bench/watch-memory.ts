import { readdirSync, readFileSync } from 'node:fs'

const everyMs = 250

/**
 * Looks at the memory of a group of processes until it is stopped.
 * @returns ends it; the most that they held together, in bytes, pages that several share counted once (PSS).
 *   0 where the system does not tell, as on other systems than Linux
 */
export function watchMemory(group: number): () => number {
  let most = 0
  const look = () => (most = Math.max(most, readMemory(group)))
  const timer = setInterval(look, everyMs)
  return () => {
    clearInterval(timer)
    return most
  }
}

function readMemory(group: number): number {
  try {
    const processes = readdirSync('/proc').filter((name) => /^\d+$/.test(name))
    return processes.filter((id) => isIn(group, id)).reduce((sum, id) => sum + readShare(id), 0)
  } catch {
    return 0
  }
}

/** Whether a process belongs to a group (proc(5): the third field after the name in brackets). */
function isIn(group: number, id: string): boolean {
  const fields = read(`/proc/${id}/stat`).split(') ').at(-1)?.split(' ')
  return Number(fields?.[2]) === group
}

const readShare = (id: string) =>
  Number(/^Pss:\s+(\d+) kB$/m.exec(read(`/proc/${id}/smaps_rollup`))?.[1] ?? 0) * 1024

/** A process that has ended meanwhile has no files. */
function read(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}
