import { icons, toIconPng, toVectorIcon, vectorIcon, type IconName } from '@/lib/icons/icons'

type Props = { params: Promise<{ name: string }> }

export const dynamic = 'force-static'
export const dynamicParams = false
export const generateStaticParams = () =>
  [vectorIcon, ...Object.keys(icons)].map((name) => ({ name }))

export async function GET(_request: Request, { params }: Props) {
  const { name } = await params
  if (name === vectorIcon) return answer(toVectorIcon(), 'image/svg+xml')
  return answer(new Uint8Array(toIconPng(icons[name as IconName])), 'image/png')
}

const answer = (body: BodyInit, type: string) =>
  new Response(body, { headers: { 'Content-Type': type } })
