import { isSame } from './content-tree'
import type { Comparison } from './comparison'
import type { ChangesReport } from './report'

/** Files that stand under another name now, and are the same to the last byte. */
export function findRenamed({ before, after }: Comparison): ChangesReport['renamed'] {
  const [old, now] = [before.tree.files, after.tree.files]
  const come = [...now].filter(([file]) => !old.has(file)).toSorted()
  return [...old]
    .filter(([file]) => !now.has(file))
    .toSorted()
    .flatMap(([file, bytes]) => {
      const twin = come.find(([, others]) => isSame(bytes, others))
      return twin ? [{ before: file, after: twin[0] }] : []
    })
}
