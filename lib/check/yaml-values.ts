import { rememberOf } from '@/lib/remember'

/** Fields and values of a YAML text with their places, as offsets in the whole file. */
export type YamlValue = YamlScalar | YamlList | YamlMap

type Place = { readonly offset: number; readonly end: number }

export type YamlScalar = Place & {
  readonly type: 'scalar'
  readonly value: string | number | bigint | boolean | null
  readonly style: 'plain' | 'single' | 'double' | 'block'
}

export type YamlList = Place & { readonly type: 'list'; readonly items: readonly YamlValue[] }

export type YamlEntry = { readonly keyOffset: number; readonly value: YamlValue }

export type YamlMap = Place & {
  readonly type: 'map'
  /** Whether it is written with braces. */
  readonly inBraces: boolean
  readonly entries: ReadonlyMap<string, YamlEntry>
}

export type YamlText = YamlScalar & { readonly value: string }

/** A text that is not blank, in a field; undefined where something else or nothing stands there. */
export function getText(map: YamlMap | undefined, field: string): YamlText | undefined {
  return asText(map?.entries.get(field)?.value)
}

export function getNumber(map: YamlMap | undefined, field: string) {
  const value = map?.entries.get(field)?.value
  return value?.type === 'scalar' && Number.isFinite(value.value) ? Number(value.value) : undefined
}

export function getItems(map: YamlMap | undefined, field: string): readonly YamlValue[] {
  const value = map?.entries.get(field)?.value
  return value?.type === 'list' ? value.items : []
}

export function getMaps(map: YamlMap | undefined, field: string): readonly YamlMap[] {
  return getItems(map, field).filter((item) => item.type === 'map')
}

/** Where a field stands, or where it would have to stand. */
export function getOffset(map: YamlMap, field: string): number {
  return map.entries.get(field)?.keyOffset ?? map.offset
}

export function asText(value: YamlValue | undefined): YamlText | undefined {
  if (value?.type !== 'scalar' || typeof value.value !== 'string') return undefined
  return value.value.trim() === '' ? undefined : { ...value, value: value.value }
}

export type NamedText = { readonly path: string; readonly text: YamlText }

/** Every text of a map with the names that lead to it; items of a list share the name of the list. */
export const walkTexts = rememberOf((map: YamlMap): readonly NamedText[] => [...walk(map, '')])

function* walk(value: YamlValue, path: string): Generator<NamedText> {
  if (value.type === 'list') for (const item of value.items) yield* walk(item, path)
  if (value.type === 'map') {
    for (const [name, entry] of value.entries) {
      yield* walk(entry.value, path === '' ? name : `${path}.${name}`)
    }
  }
  const text = asText(value)
  if (text) yield { path, text }
}
