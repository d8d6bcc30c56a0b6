import '@citation-js/plugin-bibtex'
import '@citation-js/plugin-ris'

import { logger, plugins } from '@citation-js/core'

import type { ForeignCsl } from './foreign-entry'

// What the library would warn of is told by our own messages.
logger.level = 'silent'

export type BibtexRecord = {
  readonly type: string
  readonly label: string
  readonly properties: Readonly<Record<string, unknown>>
}

/** Entries of BibTeX with their fields as they stand there. @throws where the text cannot be read */
export const parseBibtex = (text: string) =>
  plugins.input.chain(text, {
    forceType: '@biblatex/text',
    target: '@biblatex/entries+list',
    generateGraph: false,
  }) as readonly BibtexRecord[]

/** An entry of BibTeX or BibLaTeX as CSL-JSON. */
export const bibtexToCsl = (record: BibtexRecord) => toCsl(record, '@biblatex/entry+object')

/** A record of RIS, its values by tag, as CSL-JSON. */
export const risToCsl = (record: Readonly<Record<string, string | readonly string[]>>) =>
  toCsl(record)

function toCsl(record: unknown, forceType?: string): ForeignCsl {
  const options = forceType === undefined ? {} : { forceType }
  const found = plugins.input.chain(structuredClone(record), { generateGraph: false, ...options })
  return (found as readonly ForeignCsl[])[0] ?? {}
}
