import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'

/**
 * Writes the problems that the preview shows over its pages, only if they changed: each write
 * reloads the pages. A build writes an empty list.
 * @param root the project's folder
 */
export async function writeContentProblems(
  root: string,
  problems: readonly unknown[],
): Promise<void> {
  const file = join(root, '.build/content-problems.json')
  const json = `${JSON.stringify(problems, null, 2)}\n`
  if ((await readFile(file, 'utf8').catch(() => undefined)) === json) return

  await mkdir(dirname(file), { recursive: true })
  await writeFile(file, json)
}
