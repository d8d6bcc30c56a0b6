import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

import { readYaml } from '@/lib/check/read-yaml'
import { listRedirects, type Redirect } from '@/lib/check/redirects'
import { toTextFile, type TextFile } from '@/lib/check/text-file'

const path = 'content/addresses/redirects.yaml'

export type ReadRedirects = { readonly file: TextFile; readonly redirects: readonly Redirect[] }

/** The redirects of the content, which the check has found sound, with their places in the file. */
export async function readRedirects(root: string): Promise<ReadRedirects> {
  const file = toTextFile(path, await readFile(join(root, path), 'utf8'))
  const { fields } = readYaml(file)
  return { file, redirects: fields ? listRedirects(fields) : [] }
}
