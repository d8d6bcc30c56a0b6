import { createInterface } from 'node:readline'

import { contentlayerConfig } from '../prepare-content'
import { spawnProgram } from '../run-process'

const firstPauseMs = 200
const longestPauseMs = 10_000
// Whoever ran this long has recovered from what ended it before.
const steadyAfterMs = 30_000

/**
 * Runs Contentlayer's watcher for ever. It dies when content that was broken at its start is
 * repaired, so it is started again each time it ends.
 * @param root the project's folder
 * @returns settles when the first run has read the content, or failed to
 */
export function runContentlayer(root: string): Promise<void> {
  return new Promise((resolve) => {
    let pauseMs = firstPauseMs

    const start = () => {
      const startedAt = performance.now()
      const child = spawnProgram('contentlayer2', ['dev', '-c', contentlayerConfig], { root })
      const printUntilTrace = toPrinter(resolve)
      for (const stream of [child.stdout, child.stderr]) {
        if (stream) createInterface({ input: stream }).on('line', printUntilTrace)
      }
      child.once('close', () => {
        resolve()
        pauseMs = performance.now() - startedAt > steadyAfterMs ? firstPauseMs : pauseMs * 2
        setTimeout(start, Math.min(pauseMs, longestPauseMs))
      })
    }
    start()
  })
}

/** Lines that say each time that all is well. */
const isChatter = /^\s*$|^Generated |^Contentlayer config change|^File (?:updated|added|deleted): /

/** Prints lines, but not the long trace of Contentlayer's own death, which helps no editor. */
function toPrinter(onFirstResult: () => void): (line: string) => void {
  let isTrace = false
  return (line) => {
    if (/^Generated |^Error/.test(line)) onFirstResult()
    isTrace ||= line.startsWith("This error shouldn't have happened")
    if (!isTrace && !isChatter.test(line)) console.log(`[content] ${line}`)
  }
}
