import { join } from 'node:path'

import { getPalette } from '@/lib/colours/tokens'
import { listLanguages } from '@/lib/content/languages'
import { listShareImages } from '@/lib/pages/share-image'
import { toSharePng } from '@/lib/share-images/to-png'
import { toShareSvg } from '@/lib/share-images/to-svg'

type Props = { params: Promise<{ path: string[] }> }

const root = '/share/'
const kept = '.build/share-images'
const listAll = () => listLanguages().flatMap(listShareImages)

export const dynamic = 'force-static'
export const dynamicParams = false
export const generateStaticParams = () =>
  listAll().map(({ path }) => ({ path: path.slice(root.length).split('/') }))

export async function GET(_request: Request, { params }: Props) {
  const address = `${root}${(await params).path.join('/')}`
  const image = listAll().find(({ path }) => path === address)
  // The preview keeps the addresses of files that were taken away until it starts anew.
  if (!image) return new Response(null, { status: 404 })

  const png = await toSharePng(
    await toShareSvg(image.card, getPalette().light),
    join(process.cwd(), kept),
  )
  return new Response(new Uint8Array(png), { headers: { 'Content-Type': 'image/png' } })
}
