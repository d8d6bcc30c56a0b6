import { getSiteAddress } from '@/lib/content/site'
import { toFullAddress } from '@/lib/site'

/** One thing as schema.org describes it, in JSON-LD. */
export type JsonLd = Readonly<Record<string, unknown>>

/** A path of the site as machines outside it need it. */
export const full = (path: string) => toFullAddress(getSiteAddress(), path)
