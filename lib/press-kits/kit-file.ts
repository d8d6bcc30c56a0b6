import { getSiteAddress } from '@/lib/content/site'
import type { PageFacts } from '@/lib/pages/page-facts'
import { toFullAddress } from '@/lib/site'

/** A file of a press kit, and what its manifest says of it. */
export type KitFile = {
  /** Below the folder of the kit. */
  readonly path: string
  readonly content: string | Uint8Array
  /** What a picture shows, in words. */
  readonly description?: string
  /** The address at which the same stands on the site. */
  readonly address?: string
  readonly published?: string
  readonly modified?: string
  /** The day on which the original was issued, where the words are not this site's own. */
  readonly issued?: string
}

/** Where and when a page was published, as the manifest says it. */
export const toOrigin = ({ path, published, modified, original }: PageFacts) => ({
  address: full(path),
  ...(published !== undefined && { published }),
  ...(modified !== undefined && { modified }),
  ...(original !== undefined && { issued: original.issued }),
})

/** The full address of a path. */
export const full = (path: string) => toFullAddress(getSiteAddress(), path)
