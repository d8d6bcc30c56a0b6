import type { Root } from 'mdast'

import type { Kind } from './document-kinds'
import type { TextFile } from './text-file'
import type { YamlMap } from './yaml-values'

/** A file of content/ with what could be read of it. */
export type ContentDocument = {
  readonly kind: Kind
  /** 'viet-nam' of stories/viet-nam.en.mdx. */
  readonly slug: string
  /** 'en' of viet-nam.en.mdx; undefined for files that are the same in every language. */
  readonly language: string | undefined
  /** '2018' of editions/2018/…, else undefined. */
  readonly year: string | undefined
  readonly file: TextFile
  /** Its fields as they are written, slips included; undefined where they could not be read. */
  readonly written: YamlMap | undefined
  /** Its fields as far as they can be relied on (see reliable-fields.ts). */
  readonly fields: YamlMap | undefined
  /** Its text as a tree, or undefined where there is none or it could not be read. */
  readonly text: Root | undefined
}

export type NameParts = Pick<ContentDocument, 'slug' | 'language' | 'year'>

/** What the name of a file (from content/) tells. */
export function readName(name: string, hasText: boolean): NameParts {
  const parts = name.split('/')
  const [slug = '', ...endings] = (parts.at(-1) ?? '').split('.')
  return {
    slug,
    language: hasText && endings.length === 2 ? endings[0] : undefined,
    year: parts[0] === 'editions' && parts.length > 2 ? parts[1] : undefined,
  }
}
