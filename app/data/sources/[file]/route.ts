import { getSource, listSources, toKey } from '@/lib/content/sources'
import { toCsl } from '@/lib/references/to-csl'
import { referenceEndings, writeReference } from '@/lib/references/write-reference'

type Props = { params: Promise<{ file: string }> }

export const dynamic = 'force-static'
export const dynamicParams = false
export const generateStaticParams = () =>
  listSources().flatMap((source) =>
    referenceEndings.map((ending) => ({ file: `${toKey(source)}.${ending}` })),
  )

export async function GET(_request: Request, { params }: Props) {
  const { file } = await params
  const key = file.slice(0, file.indexOf('.'))
  return new Response(writeReference(file, toCsl(getSource(key), key)))
}
