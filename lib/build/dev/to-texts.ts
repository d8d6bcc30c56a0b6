import type { Found, FoundFile } from '@/lib/check/read-files'

/** The text of every file by its name, as far as it can be read. */
export const toTexts = (found: Found | undefined): ReadonlyMap<string, string> =>
  new Map(found?.files.map((file) => [file.name, decode(file)]))

const decoder = new TextDecoder()
const known = new WeakMap<FoundFile, string>()

function decode(file: FoundFile): string {
  const text = known.get(file) ?? decoder.decode(file.bytes)
  known.set(file, text)
  return text
}
