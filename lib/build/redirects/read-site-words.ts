import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'

import { parse } from 'yaml'

import type { InterfaceWords } from '@/lib/content/types'
import { toFullAddress, toSiteAddress } from '@/lib/site'

/** What a page that moved says, by the language of its address. */
type MovedWords = {
  readonly lang: string
  readonly direction: string
  readonly siteName: string
  readonly title: string
  readonly text: string
}

/** The words for addresses that moved, and full addresses, from content that the check has found sound. */
export async function readSiteWords(root: string) {
  const site = (await readFields(root, 'site.yaml')) as { address: string; defaultLanguage: string }
  const files = (await readdir(join(root, 'content/interface'))).toSorted()
  const words = new Map<string, MovedWords>()
  for (const file of files) {
    const lang = file.replace(/\.yaml$/, '')
    words.set(lang, toMovedWords(lang, await readFields(root, `interface/${file}`)))
  }
  const fallback = words.get(site.defaultLanguage)
  if (!fallback) throw new Error(`content/interface has no ${site.defaultLanguage}.yaml.`)
  return {
    /** In the language that an address begins with; in the default one where it begins with none. */
    toWords: (path: string): MovedWords => words.get(path.split('/')[1] ?? '') ?? fallback,
    toFull: (path: string) => toFullAddress(toSiteAddress(site.address), path),
  }
}

function toMovedWords(lang: string, fields: unknown): MovedWords {
  const { direction, site, moved } = fields as InterfaceWords
  return { lang, direction, siteName: site.name, title: moved.title, text: moved.text }
}

const readFields = async (root: string, name: string): Promise<unknown> =>
  parse(await readFile(join(root, 'content', name), 'utf8'))
