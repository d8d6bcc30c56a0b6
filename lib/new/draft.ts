import type { Kind } from '@/lib/check/document-kinds'
import type { ContentDocument } from '@/lib/check/document'
import { readDocument } from '@/lib/check/read-document'
import { toTextFile } from '@/lib/check/text-file'

import type { Values } from './values'
import { writeFields } from './write-fields'

/** A file that is not written yet. */
export type Draft = {
  readonly kind: Kind
  /** From content/: 'sources/key.yaml'. */
  readonly name: string
  readonly values: Values
}

/** The whole text of a new file: its fields, between lines of three hyphens if a text follows them. */
export function writeDraft({ kind, values }: Draft): string {
  const fields = writeFields(kind.fields, values)
  return kind.hasText ? `---\n${fields}---\n` : fields
}

/** A new file as the check sees it. */
export const toDocument = (draft: Draft): ContentDocument =>
  readDocument(toTextFile(`content/${draft.name}`, writeDraft(draft)), draft.kind).document
