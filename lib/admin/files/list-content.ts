import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

import { readFiles } from '@/lib/check/read-files'

import type { BrokenFile, Content, EditableFile } from '../protocol'
import { readContentPath } from './content-path'
import type { ContentPath } from './content-path'
import { getPageOf } from './page-of'
import { readContent, toVersion } from './read-content'

/** Every file of content/ that a form can show, and those that it cannot. */
export async function listContent(root: string): Promise<Content> {
  const found = await readFiles(root)
  const language = await readDefaultLanguage(root)
  const files: EditableFile[] = []
  const broken: BrokenFile[] = []
  for (const { name, bytes } of found?.files ?? []) {
    const path = readContentPath(`content/${name}`)
    const file = path && toEditableFile(path, bytes, language)
    if (file && 'reason' in file) broken.push(file)
    else if (file) files.push(file)
  }
  return { files, broken }
}

/**
 * A file as the form gets it.
 * @param language the default language of the site
 */
export function toEditableFile(
  path: ContentPath,
  bytes: Uint8Array,
  language: string,
): EditableFile | BrokenFile {
  const reading = readContent(path.name, bytes, path.kind)
  const file = `content/${path.name}`
  if ('problem' in reading) {
    const { line, message } = reading.problem
    return { path: file, reason: `Line ${line}: ${message}` }
  }
  return {
    path: file,
    values: reading.values,
    version: toVersion(bytes),
    page: getPageOf(path, language),
  }
}

/** The default language that content/site.yaml names, or English. */
export async function readDefaultLanguage(root: string): Promise<string> {
  const path = readContentPath('content/site.yaml')
  const bytes = await readFile(join(root, 'content/site.yaml')).catch(() => undefined)
  const reading = path && bytes && readContent(path.name, bytes, path.kind)
  const language = reading && 'values' in reading ? reading.values['defaultLanguage'] : undefined
  return typeof language === 'string' && language !== '' ? language : 'en'
}
