import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

type Story = {
  readonly draft?: boolean
  readonly _raw: { readonly sourceFilePath: string }
}

/**
 * The files of stories that are drafts, as Contentlayer has read them.
 * @param root the project's folder
 */
export async function listDraftStories(root: string): Promise<readonly string[]> {
  const file = join(root, '.contentlayer/generated/Story/_index.json')
  const stories = JSON.parse(await readFile(file, 'utf8').catch(() => '[]')) as readonly Story[]
  return stories
    .filter(({ draft }) => draft === true)
    .map(({ _raw }) => _raw.sourceFilePath)
    .toSorted()
}
