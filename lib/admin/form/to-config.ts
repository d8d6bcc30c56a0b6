import type { CmsConfig, Collection, CollectionFile, Field as FormField } from '@sveltia/cms'

import { kinds } from '@/lib/check/document-kinds'
import type { Kind } from '@/lib/check/document-kinds'

import { isSealed } from '../files/content-path'
import { bodyName } from '../files/read-content'
import { isValues } from '../files/values'
import type { Value } from '../files/values'
import { citedText, formats } from '../protocol'
import type { EditableFile } from '../protocol'
import { toFormFields } from './form-field'
import type { FormContext } from './form-field'
import { toLabel, toPluralLabel } from './labels'

// A longer text gets a box of several lines.
const longText = 80

/**
 * How the editor shows content/: one list for each kind of document of the schema, one for the
 * stories of each edition. Fields, choices and help are those of the schema.
 * @param files the files there are: they give the editions, the languages, and the names of areas
 */
export function toConfig(files: readonly EditableFile[]): CmsConfig {
  const languages = listSlugs(files, 'content/interface/')
  const editable = kinds.filter((kind) => !isSealed(kind))
  return {
    load_config_file: false,
    backend: { name: 'test-repo' },
    app_title: 'MSME Day in ASEAN: editing',
    logo: { src: '/admin/icon.svg' },
    media_folder: 'content',
    show_preview_links: false,
    i18n: {
      structure: 'multiple_files',
      locales: languages,
      default_locale: toDefaultLanguage(files, languages),
      initial_locales: 'default',
    },
    output: { omit_empty_optional_fields: true },
    slug: { encoding: 'ascii', clean_accents: true },
    editor: { preview: false },
    collections: editable
      .filter(({ isSingle }) => !isSingle)
      .flatMap((kind) => toCollections(kind, files, languages)),
    singletons: editable
      .filter(({ isSingle }) => isSingle)
      .map((kind) => toSingleton(kind, files, languages)),
  }
}

function toCollections(
  kind: Kind,
  files: readonly EditableFile[],
  languages: readonly string[],
): readonly Collection[] {
  const parts = kind.pattern.split('/')
  const base = parts.at(-1) ?? ''
  const place = parts.slice(0, -1)
  const label = toPluralLabel(kind.name)
  const common = toCommon(kind, files, languages)
  // editions/*/edition.*.mdx: the year is the name of the document.
  if (place.includes('*') && !base.startsWith('*')) {
    return [
      {
        ...common,
        name: kind.name,
        label,
        folder: `content/${place.slice(0, place.indexOf('*')).join('/')}`,
        path: [...place.slice(place.indexOf('*')), base.split('.')[0]]
          .join('/')
          .replace('*', '{{slug}}'),
        slug: toSlugOptions(String.raw`^\d{4}$`, 'A year in four digits, such as 2019.'),
      },
    ]
  }
  // editions/*/stories/*.mdx: a list for each edition.
  if (place.includes('*')) {
    return listSlugs(files, 'content/editions/').map((year) => ({
      ...common,
      name: `${kind.name}-${year}`,
      label: `${label} ${year}`,
      folder: `content/${place.join('/').replace('*', year)}`,
      slug: toNameOptions(kind, files),
    }))
  }
  return [
    {
      ...common,
      name: kind.name,
      label,
      folder: `content/${place.join('/')}`,
      slug: toNameOptions(kind, files),
    },
  ]
}

function toCommon(kind: Kind, files: readonly EditableFile[], languages: readonly string[]) {
  const hasTitle = kind.fields.has('title')
  return {
    label_singular: toLabel(kind.name),
    description:
      'What was published stays at its address. Do not delete it: write a withdrawal into its changes, or add a redirect.',
    extension: kind.hasText ? 'mdx' : 'yaml',
    format: kind.hasText ? formats.text : formats.fields,
    i18n: kind.hasText,
    fields: toFields(kind, files, languages),
    summary: hasTitle ? '{{title}} ({{slug}})' : '{{slug}}',
    identifier_field: hasTitle ? 'title' : ([...kind.fields.keys()][0] ?? 'title'),
    sortable_fields: hasTitle ? ['title', 'slug'] : ['slug'],
    thumbnail: false,
    duplicate: false,
    aliases_field: false,
    editor: { preview: false },
  } as const
}

function toSingleton(
  kind: Kind,
  files: readonly EditableFile[],
  languages: readonly string[],
): CollectionFile {
  return {
    name: kind.name,
    label: toLabel(kind.name),
    file: `content/${kind.pattern}`,
    format: formats.fields,
    fields: toFields(kind, files, languages),
    editor: { preview: false },
  }
}

function toFields(
  kind: Kind,
  files: readonly EditableFile[],
  languages: readonly string[],
): FormField[] {
  const context: FormContext = {
    kind: kind.name,
    isTranslated: kind.hasText,
    longFields: listLongFields(kind, files),
    areas: toAreas(files),
    languages,
  }
  const fields = toFormFields(kind.fields, context)
  if (!kind.hasText) return fields
  const body = {
    name: bodyName,
    label: 'Text',
    widget: citedText,
    required: false,
    i18n: true,
    isLarge: true,
    hint: 'Paragraphs are set apart by an empty line. "## " begins a heading, "- " an item of a list. A citation stands right after what it supports.',
  }
  return [...fields, body]
}

/** The name of a new document: chosen once, for it becomes part of its address. */
function toNameOptions(kind: Kind, files: readonly EditableFile[]) {
  if (kind.name === 'Story') {
    const states = listSlugs(files, 'content/member-states/')
    return toSlugOptions(
      `^(?:${states.join('|')})$`,
      `The name of a member state: ${states.join(', ')}.`,
    )
  }
  if (kind.name === 'InterfaceWords') {
    return toSlugOptions('^[a-z]{2,3}(?:-[A-Za-z0-9]+)*$', 'A language, such as id or th.')
  }
  return toSlugOptions(
    '^[a-z0-9]+(?:-[a-z0-9]+)*$',
    'The name of the file: lower-case letters, digits and single hyphens, such as viet-nam-survey-2014. It becomes part of the address and never changes.',
  )
}

const toSlugOptions = (pattern: string, hint: string) => ({
  editable: ['create' as const],
  hint,
  pattern: [pattern, hint] as [string, string],
})

function toAreas(files: readonly EditableFile[]) {
  const states = files.filter(({ path }) => path.startsWith('content/member-states/'))
  return [
    { label: 'ASEAN', value: 'asean' },
    ...states.map(({ path, values }) => ({
      label: toName(values['names']) ?? toSlug(path),
      value: toSlug(path),
    })),
  ]
}

/** The first name of a member state. */
function toName(names: Value | undefined): string | undefined {
  const first = Array.isArray(names) ? (names as readonly Value[])[0] : undefined
  const name = isValues(first) ? first['name'] : undefined
  return typeof name === 'string' ? name : undefined
}

function toDefaultLanguage(files: readonly EditableFile[], languages: readonly string[]) {
  const site = files.find(({ path }) => path === 'content/site.yaml')
  const wanted = site?.values['defaultLanguage']
  return languages.find((language) => language === wanted) ?? languages[0] ?? 'en'
}

/** The names of the files or folders right below a folder, each once. */
function listSlugs(files: readonly EditableFile[], folder: string): readonly string[] & string[] {
  const names = files
    .filter(({ path }) => path.startsWith(folder))
    .map(({ path }) => path.slice(folder.length).split(/[/.]/)[0] ?? '')
  return [...new Set(names)]
}

const toSlug = (path: string) => (path.split('/').at(-1) ?? '').split('.')[0] ?? ''

/** The fields that hold a long text in one of the documents of a kind. */
function listLongFields(kind: Kind, files: readonly EditableFile[]): ReadonlySet<string> {
  const found = new Set<string>()
  const walk = (value: Value | undefined, path: string): void => {
    if (typeof value === 'string' && value.length > longText) found.add(path)
    if (Array.isArray(value)) for (const item of value as readonly Value[]) walk(item, path)
    if (isValues(value)) {
      for (const [name, inner] of Object.entries(value)) {
        walk(inner, path === '' ? name : `${path}.${name}`)
      }
    }
  }
  const expression = toExpression(kind.pattern)
  for (const { path, values } of files) if (expression.test(path)) walk(values, '')
  return found
}

const toExpression = (pattern: string) =>
  new RegExp(`^content/${pattern.replaceAll('.', '\\.').replaceAll('*', '[^/]+')}$`)
