import type { documentTypes } from '@/lib/content/schema/document-types'

type Definition = ReturnType<(typeof documentTypes)[number]['def']>
export type FieldDefinitions = NonNullable<Definition['fields']>
type FieldDefinition = Extract<FieldDefinitions, readonly unknown[]>[number]
type OneField = Omit<FieldDefinition, 'name'>

/** One field as the schema describes it, with all that lies under it. */
export type Field = {
  readonly type: OneField['type'] | 'unknown'
  readonly required: boolean
  readonly description: string | undefined
  /** The words that an enum allows. */
  readonly options: readonly string[]
  /** What the items of a list are. */
  readonly item: Field | undefined
  /** What stands under a nested field. */
  readonly fields: Fields
}

export type Fields = ReadonlyMap<string, Field>

/** Fields by name, whether the schema gives them as a record or as a list. */
export function toFields(definitions: FieldDefinitions = {}): Fields {
  const named: readonly (readonly [string, OneField])[] = Array.isArray(definitions)
    ? definitions.map((definition) => [definition.name, definition] as const)
    : Object.entries(definitions)
  return new Map(named.map(([name, definition]) => [name, toField(definition)]))
}

function toField(definition: OneField): Field {
  const of = 'of' in definition && !Array.isArray(definition.of) ? (definition.of as Of) : undefined
  return {
    type: definition.type,
    required: definition.required === true,
    description: definition.description,
    options: 'options' in definition ? (definition.options as readonly string[]) : [],
    item: definition.type === 'list' && of ? toItem(of) : undefined,
    fields: definition.type === 'nested' ? toFields(of?.def?.().fields) : new Map<string, Field>(),
  }
}

/** What a list or a nested field consists of. */
type Of = {
  readonly type: string
  readonly options?: readonly string[]
  readonly def?: () => { readonly fields?: FieldDefinitions }
}

const toItem = (of: Of): Field => ({
  type: of.type as Field['type'],
  required: true,
  description: undefined,
  options: of.options ?? [],
  item: undefined,
  fields: toFields(of.def?.().fields),
})
