import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

import type { PageFacts } from './page-facts'

/** A mention of a source, as the source's page lists it. */
export type ListedMention = {
  readonly href: string
  readonly locator?: string
  readonly excerpt?: string
}

/** What other pages show of a page that can cite: what it is, and where it mentions which source, by key. */
export type CitingPage = {
  readonly facts: PageFacts
  readonly mentions: Readonly<Record<string, readonly ListedMention[]>>
}

/** What a build has gathered from all pages before it draws any of them. */
type Gathered = {
  /** By language. */
  readonly citingPages: Readonly<Record<string, readonly CitingPage[]>>
  /** The size of each press kit, by its address. */
  readonly pressKitBytes: Readonly<Record<string, number>>
  /** The texts of feeds, as HTML, by the addresses of their entries. */
  readonly entryTexts: Readonly<Record<string, string>>
  /** The paths of pages that the build has from before, and need not be drawn. */
  readonly keptPages: readonly string[]
}

/** The variable of the environment that names the folder of what was gathered. */
export const gatheredFolderVariable = 'GATHERED_FOLDER'
export const gatheredFiles = {
  citingPages: 'citing-pages.json',
  pressKitBytes: 'press-kits.json',
  keptPages: 'kept-pages.json',
  entryTexts: 'entry-texts.json',
} as const satisfies Record<keyof Gathered, string>

const read = new Map<string, unknown>()
const pauseMs = 20

/**
 * A part of what the build has gathered; undefined where nothing was, as in the preview: there everything is
 * read when it is asked for.
 * @throws where the build names a folder that lacks it
 */
export function findGathered<Part extends keyof Gathered>(part: Part): Gathered[Part] | undefined {
  const folder = process.env[gatheredFolderVariable]
  if (folder === undefined) return undefined
  const file = join(folder, gatheredFiles[part])
  if (!read.has(file)) read.set(file, JSON.parse(readFileSync(file, 'utf8')))
  return read.get(file) as Gathered[Part]
}

/**
 * The same for a part that may still be written while pages are drawn. The framework ends a page that takes a
 * minute.
 */
export async function waitForGathered<Part extends keyof Gathered>(
  part: Part,
): Promise<Gathered[Part] | undefined> {
  const folder = process.env[gatheredFolderVariable]
  while (folder !== undefined && !existsSync(join(folder, gatheredFiles[part]))) await wait(pauseMs)
  return findGathered(part)
}
