import { toSlug } from '@/lib/content/file-names'
import { getWords, listLanguages } from '@/lib/content/languages'
import { getLicence, getSiteAddress } from '@/lib/content/site'
import { findStatisticText } from '@/lib/content/statistics'
import type { InterfaceWords, Statistic, StatisticText } from '@/lib/content/types'
import { toPublication } from '@/lib/pages/publication'
import { routes } from '@/lib/routes'
import { toFullAddress } from '@/lib/site'

import { columnNames, describeColumn, getColumn, type ColumnName } from './columns'

type Version = {
  readonly lang: string
  readonly words: InterfaceWords
  readonly text: StatisticText
}

/**
 * What a statistic's CSV file holds and what its columns mean, in every language that has the statistic:
 * W3C "Metadata Vocabulary for Tabular Data" (CSV on the Web).
 * @throws where no language has it
 */
export function toStatisticMetadata(statistic: Statistic): string {
  const slug = toSlug(statistic)
  const versions = listLanguages().flatMap((lang) => {
    const text = findStatisticText(lang, slug)
    return text ? [{ lang, words: getWords(lang), text }] : []
  })
  const [first] = versions
  if (!first) throw new Error(`No language has a text of the statistic "${slug}".`)
  const { published, modified } = toPublication(first.text)
  const licence = getLicence()
  const metadata = {
    '@context': 'http://www.w3.org/ns/csvw',
    // Beside this file, wherever both are.
    url: `${slug}.csv`,
    'dc:title': versions.map(({ lang, text }) => toText(lang, text.title)),
    'dc:description': versions.map(({ lang, text }) => toText(lang, text.description)),
    'dc:publisher': toText(first.lang, first.words.site.name),
    ...(published !== undefined && { 'dc:issued': toDate(published) }),
    ...(modified !== undefined && { 'dc:modified': toDate(modified) }),
    ...(licence !== undefined && { 'dc:license': { '@id': licence } }),
    'dc:isReferencedBy': versions.map(({ lang }) => ({
      '@id': toFullAddress(getSiteAddress(), routes.statistic(lang, slug)),
    })),
    tableSchema: { columns: columnNames.map((name) => toColumn(name, versions)), primaryKey: 'id' },
  }
  return JSON.stringify(metadata, null, 2) + '\n'
}

function toColumn(name: ColumnName, versions: readonly Version[]) {
  const { datatype, required, separator } = getColumn(name)
  return {
    name,
    titles: name,
    'dc:description': versions.map(({ lang, words }) => toText(lang, describeColumn(name, words))),
    datatype,
    ...(required && { required }),
    ...(separator !== undefined && { separator }),
  }
}

const toText = (lang: string, text: string) => ({ '@value': text, '@language': lang })

const toDate = (day: string) => ({ '@value': day, '@type': 'xsd:date' })
