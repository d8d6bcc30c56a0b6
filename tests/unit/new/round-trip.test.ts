import { expect, test } from 'vitest'
import { parse } from 'yaml'

import { listOf } from '@/lib/check/library'
import { importEntry } from '@/lib/new/import/import-entry'
import { readReferences } from '@/lib/new/import/read-references'
import { loadSurroundings } from '@/lib/new/load-library'
import type { SourceValues } from '@/lib/new/values'
import { toCsl } from '@/lib/references/to-csl'
import { referenceEndings, writeReference } from '@/lib/references/write-reference'
import { sourceTypes } from '@/lib/content/schema/source'
import type { Source } from '@/lib/content/types'
import { root } from '@/tests/root'

// What only a person can say, and no form of references has.
const ours = ['standing', 'read']

type Ending = (typeof referenceEndings)[number]

/** What each form loses or cannot tell apart, as the library writes it, by the types of sources of which it does. */
const lost: Readonly<Record<Ending, Readonly<Record<string, readonly string[]>>>> = {
  'csl.json': {},
  ris: {
    type: ['speech'],
    containerTitle: ['webpage', 'report'],
    // The year alone is written.
    issued: ['article-newspaper', 'chapter'],
    number: ['article-magazine'],
    editor: ['report'],
  },
  bib: {
    type: [
      'post-weblog',
      'article-magazine',
      'speech',
      'document',
      'legislation',
      'thesis',
      'article-journal',
    ],
    language: sourceTypes,
    containerTitle: ['post-weblog', 'webpage', 'report', 'document'],
    number: ['legislation', 'document', 'article-magazine'],
  },
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
      const isKept = (field: string) =>
        !ours.includes(field) && !lost[ending][field]?.includes(source.type)
      expect({ slug, ...pick(values, isKept) }).toEqual({ slug, ...pick(source, isKept) })
    }
  },
)

const pick = (values: object, isKept: (field: string) => boolean) =>
  Object.fromEntries(Object.entries(values).filter(([field]) => isKept(field)))
