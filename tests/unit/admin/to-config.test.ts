import type { Field as FormField } from '@sveltia/cms'
import { expect, test } from 'vitest'

import { listContent } from '@/lib/admin/files/list-content'
import { toConfig } from '@/lib/admin/form/to-config'
import { toLabel, toPluralLabel } from '@/lib/admin/form/labels'
import { kinds } from '@/lib/check/document-kinds'
import type { Fields } from '@/lib/check/fields'

import { root } from '../../root'

const { files } = await listContent(root)
const { collections = [], singletons = [] } = toConfig(files)

/** What a form shows, with its names. */
const forms = new Map(
  [...collections, ...singletons].flatMap((form) =>
    'fields' in form ? [[form.name, form.fields] as const] : [],
  ),
)

test.each(kinds.filter(({ name }) => name !== 'StatisticSnapshot'))(
  'the form of $name has every field of the schema, with its help and its choices',
  ({ name, fields, hasText }) => {
    const form = forms.get(name) ?? forms.get(`${name}-2018`)

    expect(form?.map((field) => field.name)).toEqual([
      ...fields.keys(),
      ...(hasText ? ['body'] : []),
    ])
    compare(fields, form ?? [])
  },
)

function compare(fields: Fields, form: readonly FormField[]): void {
  for (const [name, field] of fields) {
    const shown = form.find((candidate) => candidate.name === name)
    expect(shown).toMatchObject({ label: toLabel(name), required: field.required })
    if (field.description !== undefined) expect(shown).toHaveProperty('hint')
    if (field.type === 'enum') {
      const options = shown && 'options' in shown ? (shown.options as { value: string }[]) : []
      expect(options.map(({ value }) => value)).toEqual(field.options)
    }
    const inner = field.fields.size > 0 ? field.fields : field.item?.fields
    if (inner && inner.size > 0) {
      compare(inner, shown && 'fields' in shown ? (shown.fields as FormField[]) : [])
    }
  }
}

test('the sealed copies of statistics have no form', () => {
  expect([...forms.keys()]).not.toContain('StatisticSnapshot')
})

test.each([
  ['containerTitle', 'Container title'],
  ['ISBN', 'ISBN'],
  ['URL', 'URL'],
  ['not-found', 'Not found'],
])('%s is called %s', (name, label) => {
  expect(toLabel(name)).toBe(label)
})

test.each([
  ['Story', 'Stories'],
  ['MemberState', 'Member states'],
  ['InterfaceWords', 'Interface words'],
])('several of the kind %s are called %s', (kind, label) => {
  expect(toPluralLabel(kind)).toBe(label)
})
