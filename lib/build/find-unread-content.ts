import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

import { BuildError } from './build-error'
import { listFiles } from './list-files'

type GeneratedDocument = { readonly _raw: { readonly sourceFilePath: string } }

/**
 * Files of content/ that Contentlayer left out without a word, as paths within content/.
 * @param root the project's folder
 */
export async function findUnreadContent(root: string): Promise<readonly string[]> {
  const read = new Set(await listReadFiles(join(root, '.contentlayer/generated')))
  const written = await listFiles(join(root, 'content'))

  return written.filter((file) => isContent(file) && !read.has(file))
}

function isContent(file: string): boolean {
  return /\.(?:ya?ml|mdx?)$/.test(file) && !/(?:^|\/)(?:README\.md$|\.)/.test(file)
}

async function listReadFiles(generated: string): Promise<readonly string[]> {
  const indexes = (await listFiles(generated)).filter((file) => file.endsWith('/_index.json'))
  if (indexes.length === 0) throw new BuildError(`Contentlayer wrote no documents to ${generated}.`)

  const documents = await Promise.all(
    indexes.map(async (file) => {
      const json: unknown = JSON.parse(await readFile(join(generated, file), 'utf8'))
      // A document type with a single document has no list.
      return (Array.isArray(json) ? json : [json]) as readonly GeneratedDocument[]
    }),
  )
  return documents.flat().map((document) => document._raw.sourceFilePath)
}
