import { findKind } from '@/lib/check/document-kinds'
import { isApart } from '@/lib/check/check-names'
import { toLibrary } from '@/lib/check/library'
import type { ContentLibrary } from '@/lib/check/library'
import { readDocument } from '@/lib/check/read-document'
import { readFiles } from '@/lib/check/read-files'
import { readText } from '@/lib/check/read-text'

import { NewError } from './new-error'

/** What is in content/ already, as far as new files have to do with it. */
export type Surroundings = {
  readonly library: ContentLibrary
  /** The names of all files, from content/. */
  readonly names: readonly string[]
}

const kindsThatMatter = ['Site', 'Edition', 'MemberState', 'Source', 'Statistic', 'StatisticText']

/** Reads what pickers offer and what new files must not collide with. @throws NewError without content/ */
export async function loadSurroundings(root: string): Promise<Surroundings> {
  const found = await readFiles(root)
  if (!found)
    throw new NewError(
      'There is no folder "content" here. Start the command in the folder of the project.',
    )
  const files = found.files.filter(({ name }) => !isApart(name))
  const names = files.map(({ name }) => name)
  const documents = files.flatMap((file) => {
    const kind = findKind(file.name)
    if (!kind || !kindsThatMatter.includes(kind.name)) return []
    const { file: text } = readText(file)
    return text ? readDocument(text, kind).document : []
  })
  return { library: toLibrary(documents, names), names }
}
