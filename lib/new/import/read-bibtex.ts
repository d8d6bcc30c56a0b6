import { bibtexToCsl, parseBibtex } from './citation-js'
import type { BibtexRecord } from './citation-js'
import type { ForeignCsl, ForeignEntry, ForeignFault, ForeignReading } from './foreign-entry'

/** One @…{…} of a file, with the line on which it begins. */
type Block = {
  readonly type: string
  readonly text: string
  readonly line: number
  readonly closed: boolean
}

/** Reads BibTeX and BibLaTeX entry by entry, so that a broken one is found and does not hide the others. */
export function readBibtex(text: string): ForeignReading {
  const blocks = findBlocks(text)
  const strings = blocks.filter(({ type, closed }) => type === 'string' && closed)
  const preface = strings.map((block) => block.text.replace(/\s*\n\s*/g, ' ')).join(' ')
  const readings = blocks
    .filter(({ type }) => !['string', 'preamble', 'comment'].includes(type))
    .map((block) => readBlock(block, preface))
  return {
    entries: readings.flatMap((reading) => ('message' in reading ? [] : reading)),
    faults: readings.flatMap((reading) => ('message' in reading ? reading : [])),
  }
}

function readBlock(block: Block, preface: string): ForeignEntry | ForeignFault {
  const { line, closed } = block
  if (!closed) {
    return {
      line,
      message:
        'This entry never ends: a curly bracket is opened in it and not closed. Compare the brackets of its lines.',
    }
  }
  try {
    const [record] = parseBibtex(`${preface}${block.text}`)
    return record ? toEntry(record, line) : toFault(line)
  } catch (failure) {
    const place = /at line (\d+) col/.exec(failure instanceof Error ? failure.message : '')
    return toFault(line + (place ? Number(place[1]) - 1 : 0))
  }
}

const toFault = (line: number): ForeignFault => ({
  line,
  message:
    'This entry of BibTeX cannot be read from here on. Look in this line and the one before it for a missing comma, equals sign, quotation mark or curly bracket, or a key that is missing behind the first bracket.',
})

const toEntry = (record: BibtexRecord, line: number): ForeignEntry => ({
  line,
  key: record.label,
  type: `@${record.type}`,
  fields: Object.entries(record.properties).map(([name, value]) => ({ name, value })),
  toCsl: (fields) =>
    toCsl(record, Object.fromEntries(fields.map(({ name, value }) => [name, value]))),
  hasBareBodies: true,
})

function toCsl(record: BibtexRecord, properties: BibtexRecord['properties']): ForeignCsl {
  const csl = bibtexToCsl({ ...record, properties })
  const address = findAddress(properties, csl)
  return {
    ...csl,
    ...(address !== undefined && { URL: address }),
    ...(isUnsure(record.type, csl, address) && { type: `@${record.type}` }),
  }
}

/** The library would change the percent signs of an address, and leave the backslashes that BibTeX writes in it. */
function findAddress({ url }: BibtexRecord['properties'], csl: ForeignCsl): string | undefined {
  const address = typeof url === 'string' ? url : csl.URL
  if (typeof address !== 'string') return undefined
  return address.replace(/^\\url\{(.*)\}$/, '$1').replace(/\\(?=[%_#&~${}])/g, '')
}

/** BibTeX has one type for articles of all kinds, and one for all that has no other. */
function isUnsure(type: string, csl: ForeignCsl, address: string | undefined): boolean {
  const lacks = (...fields: readonly string[]) => fields.every((field) => csl[field] === undefined)
  if (csl.type === 'document' && type !== 'misc') return true
  if (type === 'article') return lacks('volume', 'number', 'issue', 'page', 'DOI', 'ISSN')
  return type === 'misc' && address !== undefined && lacks('DOI', 'ISBN', 'number')
}

const opening = /@\s*([A-Za-z]+)\s*([{(])/g
/** Where an entry surely begins, even inside brackets that were not closed. */
const entryStart = /\n[ \t]*@\s*[A-Za-z]+\s*[{(]\s*[^\s,={}]+\s*,/g

function findBlocks(text: string): readonly Block[] {
  const blocks: Block[] = []
  let from = 0
  for (;;) {
    opening.lastIndex = from
    const found = opening.exec(text)
    if (!found) return blocks
    const [whole, type = '', bracket] = found
    const inside = found.index + whole.length
    const end = findEnd(text, inside, bracket === '(' ? ')' : '}')
    const next = findEntryStart(text, inside)
    const closed = end !== undefined
    const stop = end ?? next ?? text.length
    blocks.push({
      type: type.toLowerCase(),
      text: text.slice(found.index, stop),
      line: text.slice(0, found.index).split('\n').length,
      closed,
    })
    from = stop
  }
}

function findEntryStart(text: string, from: number): number | undefined {
  entryStart.lastIndex = from
  return entryStart.exec(text)?.index
}

/** Behind the bracket that closes an entry; undefined where none does. */
function findEnd(text: string, from: number, closing: string): number | undefined {
  let depth = 0
  for (let index = from; index < text.length; index += 1) {
    const character = text[index]
    if (character === '\\') index += 1
    else if (depth === 0 && character === closing) return index + 1
    else if (character === '{') depth += 1
    else if (character === '}') depth -= 1
  }
  return undefined
}
