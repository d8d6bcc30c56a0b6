import { getSource, listSources, toKey } from '@/lib/content/sources'
import { toBibtex, toCslJson, toRis } from '@/lib/references/export-references'
import { toCsl, type CslItem } from '@/lib/references/to-csl'

type Props = { params: Promise<{ file: string }> }

const writers = {
  bib: toBibtex,
  ris: toRis,
  'csl.json': (item: CslItem) => toCslJson([item]),
} as const

type Ending = keyof typeof writers

const isEnding = (ending: string): ending is Ending => Object.hasOwn(writers, ending)

export const dynamic = 'force-static'
export const dynamicParams = false
export const generateStaticParams = () =>
  listSources().flatMap((source) =>
    Object.keys(writers).map((ending) => ({ file: `${toKey(source)}.${ending}` })),
  )

export async function GET(_request: Request, { params }: Props) {
  const { file } = await params
  const dot = file.indexOf('.')
  const [key, ending] = [file.slice(0, dot), file.slice(dot + 1)]
  if (!isEnding(ending)) throw new Error(`No reference is written as "${ending}".`)
  return new Response(writers[ending](toCsl(getSource(key), key)))
}
