import '@citation-js/plugin-bibtex'
import '@citation-js/plugin-csl'
import '@citation-js/plugin-ris'

import { Cite, plugins } from '@citation-js/core'

import { remember } from '@/lib/remember'

import type { CslItem } from './to-csl'

/** The same source is written out on its own page, on those that cite it and in every press kit. */
function rememberReference(write: (item: CslItem) => string): (item: CslItem) => string {
  const written = remember((item: string) => write(JSON.parse(item) as CslItem))
  return (item) => written(JSON.stringify(item))
}

/** A reference in the Harvard style of "Cite Them Right", as one line of text. */
export const toReferenceText = rememberReference((item) => {
  // A note speaks to readers of the source's own page; it is no part of a reference.
  const printed = Object.fromEntries(Object.entries(item).filter(([field]) => field !== 'note'))
  const text = new Cite(printed).format('bibliography', {
    format: 'text',
    template: 'harvard1',
    lang: 'en-US',
  })
  return text.replace(/\s+/g, ' ').trim()
})

/** A reference for BibTeX, with its key. */
export const toBibtex = rememberReference((item) => {
  const { format } = plugins.config.get('@bibtex')
  format.useIdAsLabel = true
  format.checkLabel = false
  // The library writes Latin letters as commands of LaTeX, and would leave out every other script.
  format.asciiOnly = !hasOtherScripts(JSON.stringify(item))
  return new Cite(item).format('bibtex').trimEnd() + '\n'
})

const hasOtherScripts = (text: string) =>
  /[^\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]/u.test(text)

/**
 * A reference in RIS, as reference managers read it. The library breaks a long value into lines of 70 characters,
 * in the middle of words and addresses; readers of RIS would put a space there, so the lines are joined again.
 */
export const toRis = rememberReference(
  (item) =>
    new Cite(item)
      .format('ris')
      .trimEnd()
      .replace(/\n(?![A-Z][A-Z0-9] {2}-(?: |$))/g, '') + '\n',
)

/** References as CSL-JSON, two spaces deep. */
export const toCslJson = (items: readonly CslItem[]) => JSON.stringify(items, null, 2) + '\n'
