import { NewError } from '../new-error'
import type { ForeignReading } from './foreign-entry'
import { readBibtex } from './read-bibtex'
import { readCsl } from './read-csl'
import { readRis } from './read-ris'

const readers = { BibTeX: readBibtex, RIS: readRis, 'CSL-JSON': readCsl } as const

/** The forms in which other programs give references. */
export type ReferenceForm = keyof typeof readers

/**
 * Reads references from another program, in the form that their text shows.
 * @param where the file, to begin a message with
 * @throws NewError where there is no reference in it
 */
export function readReferences(text: string, where: string): ForeignReading {
  if (text.trim() === '') throw new NewError(`${where} is empty. There is nothing to import.`)
  const form = findForm(text)
  if (form === undefined) throw new NewError(`${where}  ${unknownForm(text)}`)
  const reading = readers[form](text)
  if (reading.entries.length + reading.faults.length === 0) {
    throw new NewError(`${where} looks like ${form}, but there is no reference in it.`)
  }
  return reading
}

/** BibTeX, RIS or CSL-JSON, from the text alone: the ending of a name may be missing or wrong. */
export function findForm(text: string): ReferenceForm | undefined {
  if (/^\s*[[{]/.test(text) && !/^\s*\{\s*@/.test(text)) return 'CSL-JSON'
  if (/^\s*TY {0,2}-/m.test(text)) return 'RIS'
  return /@\s*[A-Za-z]+\s*[{(]/.test(text) ? 'BibTeX' : undefined
}

const forms = 'BibTeX (.bib), RIS (.ris) or CSL-JSON (.json)'

function unknownForm(text: string): string {
  if (/^\s*<(?:!doctype|html)/i.test(text)) {
    return `This is a web page, not a file with references. On the page look for "Cite" or "Export", and choose ${forms}.`
  }
  if (/^\s*<\?xml|^\s*<xml/i.test(text)) {
    return `This is XML, which cannot be imported. Export the references as ${forms}.`
  }
  if (/^PMID-|^%0 /m.test(text)) {
    return `This is a form of references that cannot be imported. Export them as ${forms}.`
  }
  return `These are no references that can be read. They have to be ${forms}.`
}
