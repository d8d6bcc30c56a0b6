import { toManifest } from '@/lib/metadata/to-manifest'

export const dynamic = 'force-static'

export default toManifest
