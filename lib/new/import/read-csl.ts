import { LineCounter, isMap, isSeq, parseDocument } from 'yaml'
import type { Node } from 'yaml'

import type { ForeignCsl, ForeignEntry, ForeignReading } from './foreign-entry'

/** Reads CSL-JSON: a list of references, one alone, or a list under "items" as Zotero's server gives it. */
export function readCsl(text: string): ForeignReading {
  let data: unknown
  try {
    data = JSON.parse(text)
  } catch {
    return { entries: [], faults: [findFault(text)] }
  }
  const entries: ForeignEntry[] = []
  const faults: { line: number; message: string }[] = []
  const lines = findLines(text)
  for (const [index, item] of toItems(data).entries()) {
    const line = lines[index] ?? 1
    if (isRecord(item) && ('title' in item || 'type' in item)) entries.push(toEntry(item, line))
    else {
      faults.push({
        line,
        message:
          'This is no reference of CSL-JSON: it has neither "type" nor "title". In Zotero choose the format "CSL JSON".',
      })
    }
  }
  return { entries, faults }
}

const isRecord = (data: unknown): data is ForeignCsl =>
  typeof data === 'object' && data !== null && !Array.isArray(data)

function toItems(data: unknown): readonly unknown[] {
  if (Array.isArray(data)) return data
  if (isRecord(data) && Array.isArray(data.items)) return data.items
  return [data]
}

function toEntry(item: ForeignCsl, line: number): ForeignEntry {
  const { type, id } = item
  return {
    line,
    key: typeof id === 'string' ? id : '',
    type: typeof type === 'string' ? type : '',
    fields: Object.entries(item)
      .filter(([name]) => !['id', 'type', 'citation-key'].includes(name))
      .map(([name, value]) => ({ name, value })),
    toCsl: (fields) => ({
      ...Object.fromEntries(fields.map(({ name, value }) => [name, value])),
      ...(type !== undefined && { type }),
    }),
    hasBareBodies: false,
  }
}

/** JSON is YAML, and a reader of YAML tells the lines. */
function findLines(text: string): readonly number[] {
  const counter = new LineCounter()
  const { contents } = parseDocument(text, { lineCounter: counter, logLevel: 'silent' })
  const under = isMap(contents) ? contents.get('items', true) : undefined
  const list = isSeq(contents) ? contents : isSeq(under) ? under : undefined
  const nodes = (list?.items ?? [contents]) as readonly (Node | null)[]
  return nodes.map((node) => counter.linePos(node?.range?.[0] ?? 0).line)
}

function findFault(text: string) {
  const counter = new LineCounter()
  const [error] = parseDocument(text, { lineCounter: counter, prettyErrors: false }).errors
  return {
    line: error ? counter.linePos(error.pos[0]).line : text.trimEnd().split('\n').length,
    message:
      'This JSON cannot be read from here on. Look in this line and the one before it for a missing comma, quotation mark or bracket, or export the file again.',
  }
}
