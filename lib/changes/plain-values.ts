import type { YamlMap, YamlValue } from '@/lib/check/yaml-values'

/** A value of YAML without its places: texts, numbers, lists and records. */
export function toPlain(value: YamlValue): unknown {
  if (value.type === 'list') return value.items.map(toPlain)
  if (value.type === 'map')
    return Object.fromEntries(
      [...value.entries].map(([name, entry]) => [name, toPlain(entry.value)]),
    )
  return value.value
}

/** What tells the items of a list apart, in the order in which it is looked for. */
const names = ['id', 'key', 'language', 'from', 'source'] as const

/**
 * Every single value of some fields by the way that leads to it: `title`, `pressContact.email`,
 * `figures › malaysia › caution`. Items of a list go by their name where they have one, else by their number.
 */
export function flattenFields(fields: YamlMap | undefined): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  if (fields) collect(fields, '', found)
  return found
}

function collect(value: YamlValue, path: string, found: Map<string, string>): void {
  if (value.type === 'scalar') {
    if (value.value !== null) found.set(path, String(value.value))
    return
  }
  if (value.type === 'map') {
    for (const [name, entry] of value.entries) collect(entry.value, join(path, name), found)
    return
  }
  if (value.items.every(({ type }) => type === 'scalar')) {
    found.set(path, value.items.map((item) => String(toPlain(item))).join(', '))
    return
  }
  const seen = new Set<string>()
  for (const [index, item] of value.items.entries()) {
    const wanted = findName(item) ?? String(index + 1)
    const name = seen.has(wanted) ? `${wanted} (${index + 1})` : wanted
    seen.add(name)
    collect(item, join(path, name), found)
  }
}

const join = (path: string, name: string) => (path === '' ? name : `${path} › ${name}`)

function findName(item: YamlValue): string | undefined {
  if (item.type !== 'map') return undefined
  for (const name of names) {
    const value = item.entries.get(name)?.value
    if (value?.type === 'scalar' && typeof value.value === 'string') return value.value
  }
  return undefined
}
