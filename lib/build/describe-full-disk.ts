import { existsSync, statfsSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, relative, resolve } from 'node:path'

/** What a build needs on a disk while it runs, with some to spare; the framework's own files are most of it. */
const neededMegabytes = 400
const littleMegabytes = 20
const fewFiles = 100

type Options = { readonly root: string; readonly out: string }
type Room = { readonly folder: string; readonly megabytes: number; readonly files: number }

/**
 * Says that a disk is full, which, and what to do, where a failure comes of that.
 * @param failure anything thrown: the file system's error, or what a program printed that met one
 */
export function describeFullDisk(failure: unknown, { root, out }: Options): string | undefined {
  const text = failure instanceof Error ? failure.message : String(failure)
  const found = /\b(?:ENOSPC|EDQUOT)\b|no space left on device|disk quota exceeded/i.exec(text)
  if (!found) return undefined

  const written = ['.next', '.contentlayer', '.build', 'public'].map((name) => join(root, name))
  const rooms = [...listNamed(failure), ...written, dirname(out), tmpdir()].map(measure)
  const full = rooms.filter(isFull)
  const where = full.length > 0 ? full : rooms.slice(0, 1)
  return [
    'The disk is full:',
    ...[...new Set(where.map((room) => `  ${describe(room, root)}`))],
    `A build needs some ${neededMegabytes} MB while it runs. Make room on that disk, or take away what older builds left (.next, .build), and build again: npm run build`,
    `(${found[0]})`,
  ].join('\n')
}

/** The folder in which a file could not be written, if the error names it. */
function listNamed(failure: unknown): readonly string[] {
  const { dest, path } = failure as { readonly dest?: string; readonly path?: string }
  return [dest ?? path].filter((file) => file !== undefined).map((file) => dirname(resolve(file)))
}

function measure(folder: string): Room {
  if (!existsSync(folder)) return measure(dirname(folder))
  const { bavail, bsize, ffree, files } = statfsSync(folder)
  // Some disks do not count their files, and say 0 of 0.
  return { folder, megabytes: (bavail * bsize) / 1e6, files: files === 0 ? Infinity : ffree }
}

const isFull = ({ megabytes, files }: Room) => megabytes < littleMegabytes || files < fewFiles

function describe({ folder, megabytes, files }: Room, root: string): string {
  const name = relative(root, folder)
  const shown = name === '' ? 'this folder' : name.startsWith('..') ? folder : name
  return files < fewFiles
    ? `where ${shown} is, there can be ${files} more files`
    : `where ${shown} is, ${megabytes.toFixed(1)} MB are free`
}
