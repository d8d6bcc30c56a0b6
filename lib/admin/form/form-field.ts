import type { Field as FormField, SelectField } from '@sveltia/cms'

import { canCite } from '@/lib/check/cited-fields'
import { findTarget } from '@/lib/check/check-references'
import type { Field, Fields } from '@/lib/check/fields'

import { citedText } from '../protocol'
import { toLabel } from './labels'

export type FormContext = {
  readonly kind: string
  /** Whether each language has a file of its own. */
  readonly isTranslated: boolean
  /** The names of the fields that hold long texts somewhere: 'figures.caution'. */
  readonly longFields: ReadonlySet<string>
  /** The areas of values, with the names that readers see. */
  readonly areas: SelectField['options']
  readonly languages: readonly string[]
}

/** The fields of a form, from the fields of the schema. */
export function toFormFields(fields: Fields, context: FormContext, path = ''): FormField[] {
  return [...fields].map(([name, field]) =>
    toFormField(name, field, context, path === '' ? name : `${path}.${name}`),
  )
}

type Common = {
  readonly name: string
  readonly label: string
  readonly required: boolean
  readonly hint?: string
  readonly i18n?: boolean
}

function toFormField(name: string, field: Field, context: FormContext, path: string): FormField {
  const common: Common = {
    name,
    label: toLabel(name),
    required: field.required,
    ...(field.description !== undefined && { hint: toHint(field.description) }),
    ...(context.isTranslated && { i18n: true }),
  }
  switch (field.type) {
    case 'enum':
      return { ...common, widget: 'select', options: toOptions(field.options) }
    case 'date':
      return { ...common, widget: 'datetime', type: 'date', format: 'YYYY-MM-DD' }
    case 'number':
      return { ...common, widget: 'number', value_type: 'float', step: 1 }
    case 'boolean':
      return { ...common, widget: 'boolean' }
    case 'nested':
      return {
        ...common,
        widget: 'object',
        fields: toFormFields(field.fields, context, path),
        collapsed: 'auto',
      }
    case 'list':
      return toListField(field, context, path, common)
    default:
      return toTextField(context, path, common)
  }
}

function toListField(field: Field, context: FormContext, path: string, common: Common): FormField {
  const { item } = field
  if (item?.type === 'enum') {
    return { ...common, widget: 'select', multiple: true, options: toOptions(item.options) }
  }
  if (item && item.fields.size > 0) {
    const fields = toFormFields(item.fields, context, path)
    // A number that is not there would show as 0, and a yes or no tells nothing apart.
    const names = [...item.fields]
      .filter(([, { type }]) => !['number', 'boolean'].includes(type))
      .slice(0, 3)
    return {
      ...common,
      widget: 'list',
      fields,
      collapsed: true,
      summary: names.map(([name]) => `{{fields.${name}}}`).join(' · '),
      label_singular: toSingular(common.label),
    }
  }
  const named = toNamingField(context, path, common, true)
  return named ?? { ...common, widget: 'list', label_singular: toSingular(common.label) }
}

function toTextField(context: FormContext, path: string, common: Common): FormField {
  if (canCite(context.kind, path)) return { ...common, widget: citedText }
  const named = toNamingField(context, path, common, false)
  if (named) return named
  return context.longFields.has(path)
    ? { ...common, widget: 'text', use_emoji_autocomplete: false }
    : { ...common, widget: 'string', use_emoji_autocomplete: false }
}

/** A field that names other documents: a choice among those that there are. */
function toNamingField(
  { kind, areas, languages }: FormContext,
  path: string,
  common: Common,
  multiple: boolean,
): FormField | undefined {
  switch (findTarget(kind, path)) {
    case 'sources':
      return {
        ...common,
        widget: 'relation',
        collection: 'Source',
        value_field: '{{slug}}',
        display_fields: ['title', '{{slug}}'],
        search_fields: ['title', '{{slug}}'],
        multiple,
      }
    case 'statistics':
      return {
        ...common,
        widget: 'relation',
        collection: 'Statistic',
        value_field: '{{slug}}',
        display_fields: ['{{slug}}'],
        multiple,
      }
    case 'areas':
      return { ...common, widget: 'select', options: areas, multiple }
    case 'languages':
      return { ...common, widget: 'select', options: [...languages], multiple }
    default:
      return undefined
  }
}

const toOptions = (options: readonly string[]): SelectField['options'] =>
  options.map((value) => ({ label: toLabel(value), value }))

const toSingular = (label: string) =>
  label.endsWith('ies') ? `${label.slice(0, -3)}y` : label.replace(/s$/, '')

/** What the schema says of a field, without what only those need who write YAML by hand. */
function toHint(description: string): string {
  const plain = description.replace(/,? in quotation marks(?=[.:])/g, '')
  // Hints are read as a little Markdown; our descriptions are plain words.
  return plain.replace(/[*_~[\]]/g, '\\$&')
}
