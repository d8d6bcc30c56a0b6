import type { InterfaceWords } from 'contentlayer/generated'

import { fill } from '@/lib/words'

import { toLanguage, toSlug } from './file-names'

type FromFile = { readonly _raw: { readonly flattenedPath: string } }
type Titled = FromFile & {
  readonly title: string
  readonly changes?: readonly { readonly kind: string }[] | undefined
}

/**
 * Documents with "Withdrawn:" before the titles of those that were withdrawn. It is done once, where content
 * comes in, so that no list, chart, feed or reference shows such a title without it.
 */
export function markWithdrawn<T extends Titled>(
  documents: readonly T[],
  interfaceWords: readonly InterfaceWords[],
): readonly T[] {
  return documents.map((document) => {
    const words = interfaceWords.find((one) => toSlug(one) === toLanguage(document))
    if (!words || !isWithdrawn(document)) return document
    const { article, locale } = words
    return { ...document, title: fill(article.withdrawnTitle, locale, { title: document.title }) }
  })
}

/** Whether nobody should rely on a page any more. */
const isWithdrawn = ({ changes = [] }: Titled) => changes.some(({ kind }) => kind === 'withdrawal')
