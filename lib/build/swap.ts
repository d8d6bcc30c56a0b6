import { cp, readdir, rename, rm } from 'node:fs/promises'
import { existsSync } from 'node:fs'
import { basename, dirname, join, relative, resolve } from 'node:path'

import { BuildError } from './build-error'

/** Where the former site waits during a swap: beside the site, so that a rename is enough. */
export function formerFolderOf(site: string): string {
  return join(dirname(resolve(site)), `.${basename(resolve(site))}.former`)
}

/**
 * Puts a finished folder in the place of the site by renames. If it cannot, the former site is back.
 * @throws the file system's error
 */
export async function swapIn(finished: string, site: string): Promise<void> {
  await recoverSwap(site)
  const former = formerFolderOf(site)
  const staged = await toSameFileSystem(finished, site)

  if (existsSync(site)) await rename(site, former)
  try {
    await rename(staged, site)
  } catch (failure) {
    if (existsSync(former)) await rename(former, site)
    throw failure
  }
  await rm(former, { recursive: true, force: true })
}

/** Ends what an interrupted swap left: brings the former site back, or removes it if it was replaced. */
export async function recoverSwap(site: string): Promise<void> {
  const former = formerFolderOf(site)
  if (!existsSync(former)) return

  if (existsSync(site)) await rm(former, { recursive: true, force: true })
  else await rename(former, site)
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

async function toSameFileSystem(finished: string, site: string): Promise<string> {
  const staged = join(dirname(resolve(site)), `.${basename(resolve(site))}.new`)
  await rm(staged, { recursive: true, force: true })
  try {
    await rename(finished, staged)
  } catch (failure) {
    if ((failure as NodeJS.ErrnoException).code !== 'EXDEV') throw failure
    await cp(finished, staged, { recursive: true, preserveTimestamps: true })
  }
  return staged
}
