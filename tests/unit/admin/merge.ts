import { findKind } from '@/lib/check/document-kinds'
import type { Kind } from '@/lib/check/document-kinds'
import { mergeContent } from '@/lib/admin/files/merge-content'
import { readContent } from '@/lib/admin/files/read-content'
import type { ReadContent } from '@/lib/admin/files/read-content'
import type { Values } from '@/lib/admin/files/values'

/** A file as the form gets it. @throws where no form can show it */
export function read(name: string, text: string): ReadContent & { readonly kind: Kind } {
  const kind = findKind(name)
  if (!kind) throw new Error(`${name} is no content.`)
  const reading = readContent(name, new TextEncoder().encode(text), kind)
  if ('problem' in reading) throw new Error(reading.problem.message)
  return { ...reading, kind }
}

/** The text of a file after some of its fields were changed in the form. */
export function merge(name: string, text: string, change: (values: Values) => Values) {
  const old = read(name, text)
  return mergeContent(name, old.kind, old, change(old.values))
}
