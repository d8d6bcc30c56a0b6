import type { Values } from './files/values'

/** What the editor in the browser and its server say to each other, as JSON. */

/** A file that the form can show. */
export type EditableFile = {
  /** From the project's folder: 'content/sources/key.yaml'. */
  readonly path: string
  readonly values: Values
  /** Changes with every byte of the file. */
  readonly version: string
  /** The page of the preview that shows it. */
  readonly page: string
}

/** A file that only a text editor can mend, and why. */
export type BrokenFile = { readonly path: string; readonly reason: string }

export type Content = {
  readonly files: readonly EditableFile[]
  readonly broken: readonly BrokenFile[]
}

export type SaveRequest = {
  readonly path: string
  /** The version that the form was filled with; null for a new file. */
  readonly version: string | null
  readonly values: Values
}

export type DeleteRequest = { readonly path: string; readonly version: string }

/** One field of the form whose value could not be saved, so that the editor can keep it. */
export type UnsavedField = { readonly name: string; readonly text: string }

export type Saved = { readonly file: EditableFile }

/** Why nothing was written. */
export type Refused = { readonly message: string; readonly unsaved: readonly UnsavedField[] }

/** What the check says of one place. */
export type Remark = {
  readonly file: string
  readonly line: number
  readonly column: number
  readonly message: string
  readonly severity: 'error' | 'advice'
}

export type Report = { readonly remarks: readonly Remark[] }

/** The name of our own field of a form: a text with a button that cites a source. */
export const citedText = 'cited-text'

/**
 * The names of our own forms of files: what the server sends and takes is JSON in both. The editor
 * takes .mdx only in a form whose name ends like this.
 */
export const formats = { fields: 'content-fields', text: 'content-frontmatter' } as const
