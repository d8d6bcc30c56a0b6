import { isSame } from './content-tree'
import type { Comparison } from './comparison'
import type { Outdated, TextChange } from './report'

/**
 * The translations that stayed as they were while the text changed from which they are made: that in the
 * default language of the site.
 */
export function findOutdated(
  { before, after }: Comparison,
  texts: readonly TextChange[],
): readonly Outdated[] {
  const { defaultLanguage } = after.tree.library
  return texts
    .filter(({ language, state }) => language === defaultLanguage && state === 'changed')
    .filter(
      ({ sentences, fields }) => sentences === undefined || sentences.length + fields.length > 0,
    )
    .flatMap(({ file, language }) => {
      const stem = file.slice(0, -`.${language}.mdx`.length)
      return [...after.tree.documents.values()]
        .filter((one) => one.file.path === `${stem}.${one.language ?? ''}.mdx`)
        .filter((one) => one.language !== language)
        .map((one) => one.file.path)
        .filter((other) => isSame(before.tree.files.get(other), after.tree.files.get(other)))
        .map((other) => ({ file: other, because: file }))
    })
    .toSorted((a, b) => (a.file < b.file ? -1 : 1))
}
