import { readFiles } from '@/lib/check/read-files'

/**
 * The text of every file of content/ by its name, as far as it can be read.
 * @param root the project's folder
 */
export async function readTexts(root: string): Promise<ReadonlyMap<string, string>> {
  const found = await readFiles(root)
  const decoder = new TextDecoder()
  return new Map(found?.files.map(({ name, bytes }) => [name, decoder.decode(bytes)]))
}
