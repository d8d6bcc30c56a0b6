import { listSources, toKey } from '@/lib/content/sources'
import { toCslJson } from '@/lib/references/export-references'
import { toCsl } from '@/lib/references/to-csl'

export const dynamic = 'force-static'

export const GET = () =>
  new Response(toCslJson(listSources().map((source) => toCsl(source, toKey(source)))))
