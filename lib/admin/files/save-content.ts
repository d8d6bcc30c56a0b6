import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

import { toLabel } from '../form/labels'
import type { DeleteRequest, EditableFile, Refused, Saved, SaveRequest } from '../protocol'
import { isLinked, readContentPath } from './content-path'
import type { ContentPath } from './content-path'
import { readDefaultLanguage, toEditableFile } from './list-content'
import { listChanges, mergeContent, writeContent } from './merge-content'
import { findPromise } from './promises'
import { bodyName, readContent, toVersion } from './read-content'
import type { Values } from './values'
import { createFile, putAside, replaceFile } from './write-file'

const elsewhere =
  'This is not a file that can be edited here. Open it in a text editor if it has to change.'

const changedMeanwhile =
  'The file was changed by somebody or something else since it was opened here, so nothing was written. Keep what you wrote, load the file again, and enter it there.'

/**
 * Writes what the form holds. An existing file keeps every byte that has not to change; if it is no
 * longer the file that the form was filled with, nothing is written.
 * @param root the project's folder
 */
export async function saveContent(
  root: string,
  { path, version, values }: SaveRequest,
): Promise<Saved | Refused> {
  const target = readContentPath(path)
  if (!target) return refuse(version === null ? toNameAdvice(path) : elsewhere)
  if (await isLinked(root, path)) return refuse(elsewhere)
  const language = await readDefaultLanguage(root)
  return version === null
    ? create(root, target, values, language)
    : change(root, target, { path, version, values }, language)
}

/** Takes a file away whose address nobody was promised. */
export async function deleteContent(
  root: string,
  { path, version }: DeleteRequest,
): Promise<{ readonly kept: string } | Refused> {
  const target = readContentPath(path)
  if (!target || target.kind.isSingle || (await isLinked(root, path))) return refuse(elsewhere)
  const bytes = await readFile(join(root, path)).catch(() => undefined)
  if (!bytes || toVersion(bytes) !== version) return refuse(changedMeanwhile)
  const promise = await findPromise(root, target)
  if (promise !== undefined) {
    return refuse(
      `Its address ${promise} was published, and others rely on it. Leave the file where it is. If nobody should rely on it any more, add an item of the kind "withdrawal" to its changes, or say so in its note; if it has moved, add the old address to the redirects.`,
    )
  }
  return { kept: await putAside(root, path) }
}

async function create(
  root: string,
  target: ContentPath,
  values: Values,
  language: string,
): Promise<Saved | Refused> {
  const text = writeContent(target.kind, values)
  try {
    await createFile(root, `content/${target.name}`, text)
  } catch (failure) {
    if ((failure as NodeJS.ErrnoException).code !== 'EEXIST') throw failure
    return refuse(
      `There is a file content/${target.name} already. Choose another name, or edit that file.`,
      toUnsaved({}, values, target),
    )
  }
  return toSaved(target, Buffer.from(text), language)
}

async function change(
  root: string,
  target: ContentPath,
  { path, version, values }: SaveRequest,
  language: string,
): Promise<Saved | Refused> {
  const bytes = await readFile(join(root, path)).catch(() => undefined)
  const reading = bytes && readContent(target.name, bytes, target.kind)
  if (!bytes || !reading || 'problem' in reading || toVersion(bytes) !== version) {
    const old = reading && !('problem' in reading) ? reading.values : {}
    return refuse(changedMeanwhile, toUnsaved(old, values, target))
  }
  const merged = mergeContent(target.name, target.kind, reading, values)
  if (merged === undefined) {
    return refuse(
      'The file is written in a way that cannot be changed here without touching more than you changed, so nothing was written. Open it in a text editor.',
      toUnsaved(reading.values, values, target),
    )
  }
  if (merged !== reading.file.text) await replaceFile(root, path, merged)
  return toSaved(target, merged === reading.file.text ? bytes : Buffer.from(merged), language)
}

function toSaved(target: ContentPath, bytes: Uint8Array, language: string): Saved | Refused {
  const file: EditableFile | { readonly reason: string } = toEditableFile(target, bytes, language)
  return 'reason' in file ? refuse(file.reason) : { file }
}

const refuse = (message: string, unsaved: Refused['unsaved'] = []): Refused => ({
  message,
  unsaved,
})

/** What differs from the file on disk, as text that an editor can copy. */
function toUnsaved(old: Values, values: Values, { kind }: ContentPath): Refused['unsaved'] {
  return listChanges(kind, old, values).map((name) => {
    const value = values[name] ?? ''
    return {
      name: name === bodyName ? 'Text' : toLabel(name),
      text: typeof value === 'object' ? JSON.stringify(value, null, 2) : String(value),
    }
  })
}

function toNameAdvice(path: string): string {
  return `The name "${path.split('/').at(-1)}" cannot be used. A name has only lower-case letters, digits and single hyphens: viet-nam-sme-survey-2014.`
}
