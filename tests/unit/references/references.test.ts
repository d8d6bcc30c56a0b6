import { describe, expect, test } from 'vitest'

import { toBibtex, toCslJson, toReferenceText, toRis } from '@/lib/references/export-references'
import type { CslItem } from '@/lib/references/to-csl'

const report: CslItem = {
  id: 'asean-sme-policy-index-2014',
  type: 'report',
  title: 'ASEAN SME Policy Index 2014',
  editor: [{ literal: 'ERIA SME Research Working Group' }],
  publisher: 'ERIA',
  issued: { 'date-parts': [[2014, 6]] },
  URL: 'https://example.org/a_b',
  language: 'en',
  note: 'Only for readers of the site.',
}
const thai: CslItem = { id: 'nstda-itap', type: 'webpage', title: 'โครงการ ITAP', language: 'th' }

describe('a reference', () => {
  test('reads as a line with title, publisher, year and address, without our note', () => {
    const text = toReferenceText(report)
    for (const part of ['ASEAN SME Policy Index 2014', 'ERIA', '(2014)', 'https://example.org/a_b'])
      expect(text).toContain(part)
    expect(text).not.toContain('Only for readers')
  })

  test('keeps its key in BibTeX', () => {
    expect(toBibtex(report)).toMatch(/^@techreport\{asean-sme-policy-index-2014,/)
  })

  test('keeps letters of every script in BibTeX', () => {
    expect(toBibtex(thai)).toContain('โครงการ')
  })

  test('is a record of RIS with a start and an end', () => {
    const ris = toRis(report)
    expect(ris).toMatch(/^TY {2}- RPRT/)
    expect(ris).toContain('TI  - ASEAN SME Policy Index 2014')
    expect(ris.trimEnd()).toMatch(/ER {2}-$/)
  })

  test('comes back unchanged from CSL-JSON', () => {
    expect(JSON.parse(toCslJson([report, thai]))).toEqual([report, thai])
  })
})
