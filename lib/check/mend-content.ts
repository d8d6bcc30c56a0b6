import { applyFixes } from './apply-fixes'
import { checkFound } from './check-content'
import type { Problem } from './problem'
import type { Found, FoundFile } from './read-files'

export type Mended = {
  /** The files that changed, with what they were and what they are now. */
  readonly changes: readonly Change[]
  /** What was mended, in the order of the rounds. */
  readonly mended: readonly Problem[]
  /** What is left. */
  readonly problems: readonly Problem[]
}

export type Change = {
  readonly name: string
  readonly before: Uint8Array
  readonly after: Uint8Array
}

// What one fix uncovers, the next round mends; a fix that never comes to rest must not go on for ever.
const mostRounds = 10

/**
 * Makes every fix that is safe, checks again, and goes on until there is none left. Writes nothing.
 * @param isMeant whether a problem is to be mended
 * @param first what the check says of these files, if that is known
 */
export function mendContent(
  found: Found,
  isMeant: (problem: Problem) => boolean = () => true,
  first: readonly Problem[] = checkFound(found),
): Mended {
  let files = found.files
  let problems = first
  const mended: Problem[] = []
  for (let round = 0; round < mostRounds; round += 1) {
    const fixable = problems.filter((problem) => problem.fix && isMeant(problem))
    const results = files.map((file) => mendFile(file, fixable))
    const done = results.flatMap((result) => result.mended)
    if (done.length === 0) break
    mended.push(...done)
    files = results.map(({ file }) => file)
    problems = checkFound({ ...found, files })
  }
  const before = new Map(found.files.map(({ name, bytes }) => [name, bytes]))
  const changes = files.flatMap(({ name, bytes }) => {
    const old = before.get(name)
    return old && !Buffer.from(old).equals(bytes) ? [{ name, before: old, after: bytes }] : []
  })
  return { changes, mended, problems }
}

function mendFile(file: FoundFile, fixable: readonly Problem[]) {
  const ofFile = fixable.filter((problem) => problem.file === `content/${file.name}`)
  if (ofFile.length === 0) return { file, mended: [] }
  const { text, mended } = applyFixes(new TextDecoder('utf-8').decode(file.bytes), ofFile)
  return mended.length === 0
    ? { file, mended }
    : { file: { name: file.name, bytes: Buffer.from(text) }, mended }
}
