import { randomUUID } from 'node:crypto'
import {
  constants,
  copyFileSync,
  linkSync,
  mkdirSync,
  rmdirSync,
  rmSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs'
import { basename, dirname, join } from 'node:path'

import { NewError } from './new-error'

export type NewFile = {
  /** From content/. */
  readonly name: string
  readonly text: string
}

/**
 * Writes all the files, or none of them; never over a file that is there. Each is written beside its place under
 * a name that the check passes over and then linked there whole, so that no half of a file is ever to be seen.
 * @throws NewError where a file is there already or cannot be written
 */
export function createFiles(root: string, files: readonly NewFile[]): void {
  const undo: (() => void)[] = []
  // All that follows is done in one go, so an interruption takes effect before or after it.
  const hold = () => undefined
  process.on('SIGINT', hold).on('SIGTERM', hold)
  try {
    const parts = files.map((file) => writePart(root, file, undo))
    for (const { part, path } of parts) {
      putInPlace(part, path)
      undo.push(() => unlinkSync(path))
    }
    for (const { part } of parts) rmSync(part, { force: true })
  } catch (failure) {
    for (const step of undo.toReversed()) attempt(step)
    throw new NewError(toReason(failure, root))
  } finally {
    process.off('SIGINT', hold).off('SIGTERM', hold)
  }
}

function writePart(root: string, { name, text }: NewFile, undo: (() => void)[]) {
  const path = join(root, 'content', name)
  makeFolder(dirname(path), undo)
  const part = join(dirname(path), `.${basename(path)}.${randomUUID()}`)
  undo.push(() => rmSync(part, { force: true }))
  writeFileSync(part, text, { flag: 'wx' })
  return { part, path }
}

/** Makes a folder with those above it, and remembers to take away those that were not there. */
function makeFolder(folder: string, undo: (() => void)[]): void {
  const first = mkdirSync(folder, { recursive: true })
  if (first === undefined) return
  for (
    let made = first;
    ;
    made = join(made, folder.slice(made.length + 1).split(/[\\/]/)[0] ?? '')
  ) {
    const one = made
    undo.push(() => rmdirSync(one))
    if (made === folder) return
  }
}

const withoutLinks = ['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK']

function putInPlace(part: string, path: string): void {
  try {
    linkSync(part, path)
  } catch (failure) {
    if (!withoutLinks.includes(toCode(failure))) throw failure
    // Some file systems, of memory sticks for instance, know no links.
    copyFileSync(part, path, constants.COPYFILE_EXCL)
  }
}

function attempt(step: () => void): void {
  try {
    step()
  } catch {
    // What cannot be undone must not hide why it had to be.
  }
}

const toCode = (failure: unknown) =>
  failure instanceof Error && 'code' in failure ? String(failure.code) : ''

function toReason(failure: unknown, root: string): string {
  const place =
    failure instanceof Error && 'path' in failure
      ? String('dest' in failure ? failure.dest : failure.path).slice(root.length + 1)
      : 'content'
  switch (toCode(failure)) {
    case 'EEXIST':
      return `${place} is there already. Nothing was written.`
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return `This computer does not let you write ${place}. Nothing was written.`
    case 'ENOSPC':
      return 'The disk is full. Nothing was written.'
    case 'ENOTDIR':
      return `${place} cannot be written: a file stands where a folder has to be. Nothing was written.`
    default:
      return `${place} could not be written (${toCode(failure) || String(failure)}). Nothing was written.`
  }
}
