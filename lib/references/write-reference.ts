import { toBibtex, toCslJson, toRis } from './export-references'
import type { CslItem } from './to-csl'

const writers = {
  bib: toBibtex,
  ris: toRis,
  'csl.json': (item: CslItem) => toCslJson([item]),
} as const

/** The endings of the files in which a reference is given to reference managers. */
export const referenceEndings = Object.keys(writers) as readonly (keyof typeof writers)[]

/**
 * A reference as the file of a name has it, from the ending of that name.
 * @param fileName such as viet-nam.csl.json
 * @throws where no reference is written with that ending
 */
export function writeReference(fileName: string, item: CslItem): string {
  const ending = fileName.slice(fileName.indexOf('.') + 1)
  const found = referenceEndings.find((one) => one === ending)
  if (found === undefined) throw new Error(`No reference is written as "${ending}".`)
  return writers[found](item)
}
