import { execFileSync } from 'node:child_process'
import { appendFileSync, copyFileSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

const changedFile = 'content/pages/about.en.mdx'

/**
 * A copy of a project in a folder of its own, to build in and to break.
 * @param root the project's folder
 */
export function copyProject(root: string) {
  const folder = mkdtempSync(join(tmpdir(), 'copy-'))
  const project = join(folder, 'project')
  for (const file of listFiles(root)) {
    mkdirSync(dirname(join(project, file)), { recursive: true })
    copyFileSync(join(root, file), join(project, file))
  }
  copyFolder(join(root, 'node_modules'), join(project, 'node_modules'))

  return {
    project,
    /** A place beside the copy. */
    place: (name: string) => join(folder, name),
    /** Changes some words, so that the next build makes another site. */
    changeWords: () => appendFileSync(join(project, changedFile), '\nThis sentence is new.\n'),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}

/** Puts a site in the place of whatever is there. */
export function restoreSite(kept: string, site: string): void {
  rmSync(site, { recursive: true, force: true })
  copyFolder(kept, site)
}

/** By links to the same files, where that can be: packages are never changed in place, sites only as a whole. */
export function copyFolder(from: string, to: string): void {
  try {
    execFileSync('cp', ['-R', '-P', '-p', '-l', from, to], { stdio: 'pipe' })
  } catch {
    rmSync(to, { recursive: true, force: true })
    execFileSync('cp', ['-R', '-P', '-p', from, to])
  }
}

/** What the project consists of, with what is not committed yet. */
function listFiles(root: string): readonly string[] {
  const list = (...args: readonly string[]) =>
    execFileSync('git', ['ls-files', '-z', ...args], { cwd: root, maxBuffer: 1e8 })
      .toString()
      .split('\0')
      .filter((file) => file !== '')
  const gone = new Set(list('--deleted'))
  return list('--cached', '--others', '--exclude-standard').filter((file) => !gone.has(file))
}
