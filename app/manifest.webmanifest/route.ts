import { toManifest } from '@/lib/metadata/to-manifest'

export const dynamic = 'force-static'

/** A page names it once it is painted (`lib/browser/manifest.ts`), so the framework must not. */
export const GET = () => Response.json(toManifest())
