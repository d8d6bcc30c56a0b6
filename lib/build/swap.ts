import { existsSync, renameSync } from 'node:fs'
import { cp, readdir, rename, rm } from 'node:fs/promises'
import { basename, dirname, join, relative, resolve } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

import { BuildError } from './build-error'
import { exchangeFolders } from './exchange-folders'

/** Where the former site waits between two renames: beside the site, so that a rename is enough. */
export const formerFolderOf = (site: string) => besideSite(site, 'former')

/** Where the new site waits for its turn, and after an exchange the former one for its removal. */
export const stagedFolderOf = (site: string) => besideSite(site, 'new')

/**
 * Puts a finished folder in the place of the site. If it cannot, the former site is there.
 * @throws BuildError where the site is a disk of its own, or the file system's error
 */
export async function swapIn(finished: string, site: string): Promise<void> {
  await recoverSwap(site)
  const staged = await toSameFileSystem(finished, site)
  try {
    putInPlace(staged, site)
  } catch (failure) {
    await rm(staged, { recursive: true, force: true })
    throw failure
  }
  // The new site is in its place, so nothing has failed: the next build would take away what is left.
  await removeLeftovers(site).catch(() => undefined)
}

/** Ends what an interrupted swap left: brings the former site back, or removes it if it was replaced. */
export async function recoverSwap(site: string): Promise<void> {
  bringBack(site)
  await removeLeftovers(site)
}

/**
 * Brings the former site back if a swap was interrupted when there was none in its place.
 * For what only reads a site: a build may be at work beside it, so nothing is removed.
 */
export async function bringBackSite(site: string): Promise<void> {
  if (existsSync(site) || !existsSync(formerFolderOf(site))) return
  // A build between its two renames needs less than a thousandth of this.
  await wait(200)
  bringBack(site)
}

/**
 * Refuses a folder that holds anything but a site of this build, since a swap removes it.
 * @throws BuildError
 */
export async function assertReplaceable(site: string, root: string): Promise<void> {
  if (!relative(resolve(site), resolve(root)).startsWith('..')) {
    throw new BuildError(`${site} holds this project; name another folder for the site.`)
  }
  if (!existsSync(site)) return

  const names = await readdir(site)
  if (names.length > 0 && !names.includes('404.html')) {
    throw new BuildError(`${site} holds other files; name an empty or new folder for the site.`)
  }
}

function bringBack(site: string): void {
  const former = formerFolderOf(site)
  if (!existsSync(site) && existsSync(former)) renameSync(former, site)
}

async function removeLeftovers(site: string): Promise<void> {
  for (const folder of [formerFolderOf(site), stagedFolderOf(site)]) {
    await rm(folder, { recursive: true, force: true })
  }
}

function putInPlace(staged: string, site: string): void {
  try {
    if (!existsSync(site)) renameSync(staged, site)
    else if (!exchangeFolders(staged, site)) renameBoth(staged, site)
  } catch (failure) {
    if ((failure as NodeJS.ErrnoException).code !== 'EBUSY') throw failure
    throw new BuildError(
      `${site} is the root of a disk of its own, or in use as one, and cannot be replaced. Name a folder on it: npm run build -- --out ${join(site, 'site')}`,
    )
  }
}

/** Without a pause between the two, so that a process can hardly be ended there. */
function renameBoth(staged: string, site: string): void {
  const former = formerFolderOf(site)
  renameSync(site, former)
  try {
    renameSync(staged, site)
  } catch (failure) {
    renameSync(former, site)
    throw failure
  }
}

async function toSameFileSystem(finished: string, site: string): Promise<string> {
  const staged = stagedFolderOf(site)
  try {
    await rename(finished, staged)
  } catch (failure) {
    if ((failure as NodeJS.ErrnoException).code !== 'EXDEV') throw failure
    await copy(finished, staged)
  }
  return staged
}

async function copy(finished: string, staged: string): Promise<void> {
  try {
    await cp(finished, staged, { recursive: true, preserveTimestamps: true })
  } catch (failure) {
    await rm(staged, { recursive: true, force: true })
    throw failure
  }
}

const besideSite = (site: string, what: string) =>
  join(dirname(resolve(site)), `.${basename(resolve(site))}.${what}`)
