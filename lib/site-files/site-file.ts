/** A file of the built site that is no page, and how it is made. */
export type SiteFile = {
  /** Its address, such as /data/sources/asean-sme-overview.bib. */
  readonly path: string
  readonly make: () => FileBody | Promise<FileBody>
  /**
   * The path of the page that is made of the same stories, or of more, so that the file stays the same as long
   * as that page does. A file without it is made of no story at all.
   */
  readonly page?: string
  /** What else it is made of that a story can change. */
  readonly also?: string
}

export type FileBody = string | Uint8Array

/** All files of one kind. Listing them makes none of them. */
export type FileFamily = () => readonly SiteFile[]
