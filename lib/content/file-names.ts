type FromFile = { readonly _raw: { readonly flattenedPath: string } }

/** The parts of a document's path without its ending: editions/2018/stories/viet-nam.en. */
const segments = (document: FromFile) => document._raw.flattenedPath.split('/')

const fileName = (document: FromFile) => segments(document).at(-1) ?? ''

/** The name of a document's file, without language and ending: viet-nam. */
export const toSlug = (document: FromFile) => fileName(document).split('.')[0] ?? ''

/** The language that a document's file name ends in: en. */
export const toLanguage = (document: FromFile) => fileName(document).split('.')[1] ?? ''

/** The edition in whose folder a document stands: 2018. */
export const toYear = (document: FromFile) => segments(document)[1] ?? ''

/** The one document that fits. @throws where there is none, with the words given. */
export function getOne<T>(found: T | undefined, what: string): T {
  if (found === undefined) throw new Error(`content/ has no ${what}.`)
  return found
}
