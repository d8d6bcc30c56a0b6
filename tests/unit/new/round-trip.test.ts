import { expect, test } from 'vitest'
import { parse } from 'yaml'

import { listOf } from '@/lib/check/library'
import { importEntry } from '@/lib/new/import/import-entry'
import { readReferences } from '@/lib/new/import/read-references'
import { loadSurroundings } from '@/lib/new/load-library'
import type { SourceValues } from '@/lib/new/values'
import { toCsl } from '@/lib/references/to-csl'
import { referenceEndings, writeReference } from '@/lib/references/write-reference'
import type { Source } from '@/lib/content/types'
import { root } from '@/tests/root'

// What only a person can say, and no form of references has.
const ours = ['standing', 'read']

/** What each form loses or cannot tell apart, as the library writes it. */
const lost: Readonly<Record<(typeof referenceEndings)[number], readonly string[]>> = {
  'csl.json': [],
  // Of an article in a newspaper the library writes the year alone.
  ris: [
    'type',
    'issued',
    'containerTitle',
    'editor',
    'number',
    'publisher',
    'volume',
    'ISBN',
    'accessed',
  ],
  bib: ['type', 'language', 'containerTitle', 'number', 'accessed', 'archived'],
}

test.each(referenceEndings)(
  'every source of the site comes back from its file .%s',
  async (ending) => {
    const { library } = await loadSurroundings(root)
    const sources = listOf(library, 'Source')
    expect(sources.length).toBeGreaterThan(100)
    for (const { file, slug } of sources) {
      const source = parse(file.text) as Source & SourceValues
      const { entries, faults } = readReferences(
        writeReference(`${slug}.${ending}`, toCsl(source, slug)),
        slug,
      )
      expect(faults).toEqual([])
      const [entry] = entries
      const values = entry ? importEntry(entry).values : {}
      expect({ slug, ...keep(values, ending) }).toEqual({ slug, ...keep(source, ending) })
    }
  },
)

const keep = (values: object, ending: (typeof referenceEndings)[number]) =>
  Object.fromEntries(
    Object.entries(values).filter(([field]) => ![...ours, ...lost[ending]].includes(field)),
  )
