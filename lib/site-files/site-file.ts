/** A file of the built site that is no page, and how it is made. */
export type SiteFile = {
  /** Its address, such as /data/sources/asean-sme-overview.bib. */
  readonly path: string
  readonly make: () => FileBody | Promise<FileBody>
}

export type FileBody = string | Uint8Array

/** All files of one kind. Listing them makes none of them. */
export type FileFamily = () => readonly SiteFile[]
