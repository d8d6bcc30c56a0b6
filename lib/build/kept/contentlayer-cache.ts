import { readFile, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'

import { type Digest, toDigest } from '@/lib/digest'
import { writeWhole } from '@/lib/write-whole'

import { listFiles } from '../list-files'

/** What Contentlayer's cache is from. */
type CacheRecord = {
  readonly program: Digest
  /** Of what Contentlayer wrote there. */
  readonly cache: Digest
  readonly files: FileRecords
}

/** The digest of every file of content/, and when it was changed, in milliseconds since 1970. */
type FileRecords = Readonly<Record<string, readonly [digest: Digest, changedMs: number]>>

const cacheFolder = '.contentlayer/.cache'
const toRecordFile = (root: string) => join(root, '.build/kept/contentlayer.json')

/**
 * Has Contentlayer read the content, by its own cache where that is to be trusted. It takes a file for unchanged
 * whose time is the same; so the cache goes where a file changed but its time did not, and where another
 * program, such as the preview, has written it since.
 * @param root the project's folder
 * @param known the digest of the program, and of every file of content/
 * @throws what `read` throws without a cache
 */
export async function withContentlayerCache(
  root: string,
  { program, content }: { readonly program: Digest; readonly content: ReadonlyMap<string, Digest> },
  read: () => Promise<void>,
): Promise<void> {
  const record = await readRecord(root)
  await rm(toRecordFile(root), { force: true })
  const files = await stampFiles(root, content)
  const isSound = record?.program === program && (await isTrue(root, record, files))
  if (!isSound) await rm(join(root, '.contentlayer'), { recursive: true, force: true })
  await rm(join(root, '.contentlayer/generated'), { recursive: true, force: true })
  await read()

  const cache = await digestCache(root)
  const now: CacheRecord = { program, cache, files }
  await writeWhole(toRecordFile(root), JSON.stringify(now))
}

async function isTrue(root: string, record: CacheRecord, files: FileRecords): Promise<boolean> {
  if (record.cache !== (await digestCache(root))) return false
  return Object.entries(files).every(([name, [digest, changedMs]]) => {
    const [digestBefore, changedMsBefore] = record.files[name] ?? []
    return changedMs !== changedMsBefore || digest === digestBefore
  })
}

async function stampFiles(
  root: string,
  content: ReadonlyMap<string, Digest>,
): Promise<FileRecords> {
  const files = [...content].map(async ([name, digest]) => {
    // A link that leads nowhere has no time; the check says what to do about it.
    const stats = await stat(join(root, 'content', name)).catch(() => undefined)
    return [name, [digest, stats?.mtime.getTime() ?? 0] as const] as const
  })
  return Object.fromEntries(await Promise.all(files))
}

async function digestCache(root: string): Promise<Digest> {
  const folder = join(root, cacheFolder)
  const names = await listFiles(folder).catch(() => [])
  const files = await Promise.all(names.map((name) => readFile(join(folder, name))))
  return toDigest(...names, ...files)
}

async function readRecord(root: string): Promise<CacheRecord | undefined> {
  try {
    return JSON.parse(await readFile(toRecordFile(root), 'utf8')) as CacheRecord
  } catch {
    return undefined
  }
}
